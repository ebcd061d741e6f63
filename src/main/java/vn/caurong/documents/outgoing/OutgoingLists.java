package vn.caurong.documents.outgoing;

import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.drafting.DraftTypes;
import vn.caurong.documents.lists.Counting;
import vn.caurong.documents.lists.SavedFilter;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Slice;
import vn.caurong.kernel.Vietnam;

/** Lists of drafts and of documents sent: rights inside the query, pages by key. */
@Repository
record OutgoingLists(OutgoingSelection selection, DraftTypes types, Clock clock) {
    private static final int PAGE = 50;
    private static final int FETCHED = 500;
    private static final RowMapper<OutgoingRow> ROWS = DataClassRowMapper.newInstance(OutgoingRow.class);

    /**
     * @param words searched for in number, subject and recipients, as typed; may be empty
     * @param after key of the last row of the page before, null for the first page
     */
    OutgoingListPage page(OutgoingFilter filter, String words, @Nullable String after, Actor actor) {
        OutgoingKey key = OutgoingKey.of(after);
        List<OutgoingRow> rows = selection
                .with("""
                                select o.id, o.version, o.state, o.subject, o.urgency, o.due, o.held_by,
                                    (select t.name from documents.document_type t where t.code = o.type_code
                                     order by t.valid_from desc limit 1) as type_name,
                                    not exists (select 1 from documents.draft_form f
                                      where f.code = o.type_code and f.title = 'CENTRED') as letter,
                                    o.listed, n.number, n.notation, n.day,
                                    (select coalesce(
                                        string_agg(r.name, '; ' order by r.position) filter (where not r.copy),
                                        string_agg(r.name, '; ' order by r.position))
                                     from documents.outgoing_recipient r
                                     where r.outgoing = o.id and r.version = o.content) as recipients,
                                    (select s.signer_name from documents.outgoing_signature s
                                     where s.outgoing = o.id and s.live) as signer,
                                    (select count(*) from documents.outgoing_delivery d
                                     where d.outgoing = o.id) as sent,
                                    (select count(*) from documents.outgoing_delivery d
                                     where d.outgoing = o.id and d.state in ('RECEIVED',
                                        'ASSIGNED', 'PROCESSING', 'COMPLETED', 'KEPT')) as taken,
                                    exists (select 1 from documents.outgoing_call_back b
                                     where b.outgoing = o.id) as called_back
                                """ + selection.mine(actor) + filter.sql() + """
                                           and (:listed::timestamptz is null
                                            or (o.listed, o.id) < (:listed, :last::uuid))
                                         order by o.listed desc, o.id desc limit :limit
                                        """, words, actor)
                .param("listed", key.listed(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("last", key.id(), Types.OTHER)
                .param("limit", PAGE + 1)
                .query(ROWS)
                .list();
        boolean more = rows.size() > PAGE;
        List<OutgoingRow> shown = more ? rows.subList(0, PAGE) : rows;
        return new OutgoingListPage(
                filter,
                counts(filter.ofDrafts(), words, actor),
                new Slice<>(shown, more ? shown.getLast().key() : null),
                words,
                after != null,
                types.on(Vietnam.today(clock)),
                null,
                null,
                false,
                List.of());
    }

    /** Every row in the order of the list, by cursor; in the caller's transaction. */
    void all(OutgoingFilter filter, String words, Actor actor, RowCallbackHandler each) {
        selection
                .with("""
                                select o.state, o.subject, o.held_by, n.number, n.notation, n.day,
                                    (select string_agg(r.name, '; ' order by r.position)
                                     from documents.outgoing_recipient r
                                     where r.outgoing = o.id and r.version = o.content) as recipients,
                                    (select s.signer_name from documents.outgoing_signature s
                                     where s.outgoing = o.id and s.live) as signer
                                """ + selection.mine(actor) + filter.sql() + " order by o.listed desc, o.id desc", words, actor)
                .withFetchSize(FETCHED)
                .query(each);
    }

    /** How many rows each filter of a list has, as far as they are counted. */
    Map<OutgoingFilter, Long> counts(boolean drafts, String words, Actor actor) {
        List<OutgoingFilter> filters = OutgoingFilter.of(drafts);
        List<Counting.Wanted> wanted =
                filters.stream().map(OutgoingFilter::wanted).toList();
        return selection
                .with(selection.counting(wanted, actor), words, actor)
                .query((row, n) -> {
                    Map<OutgoingFilter, Long> counts = new EnumMap<>(OutgoingFilter.class);
                    for (int i = 0; i < filters.size(); i++) {
                        counts.put(filters.get(i), row.getLong(i + 1));
                    }
                    return counts;
                })
                .single();
    }

    /** How many rows each of these filters has, in their order, as far as they are counted. */
    List<Long> counts(boolean drafts, List<SavedFilter> filters, Actor actor) {
        if (filters.isEmpty()) {
            return List.of();
        }
        List<Counting.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            Counting.Wanted filter =
                    OutgoingFilter.named(drafts, filters.get(i).filter()).wanted();
            wanted.add(filter.and(" and " + OutgoingSelection.looksFor("s" + i)));
        }
        var statement = selection.with(selection.counting(wanted, actor), "", actor);
        for (int i = 0; i < filters.size(); i++) {
            statement = statement.param(
                    "s" + i, OutgoingSelection.like(filters.get(i).words()));
        }
        return statement.query((row, n) -> Counting.row(row, filters.size())).single();
    }
}
