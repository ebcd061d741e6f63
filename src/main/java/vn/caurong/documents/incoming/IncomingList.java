package vn.caurong.documents.incoming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.lists.Counting;
import vn.caurong.documents.lists.SavedFilter;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Slice;

/** The list of incoming documents: rights inside the query, pages by key, counts like the lists. */
@Repository
record IncomingList(IncomingSelection selection) {
    private static final int PAGE = 50;
    private static final int FETCHED = 500;
    private static final RowMapper<IncomingRow> ROWS = DataClassRowMapper.newInstance(IncomingRow.class);

    /** One page of a filter. */
    Slice<IncomingRow> page(Asked asked, Actor actor) {
        List<IncomingRow> rows = selection
                .with("""
                                select i.id, i.version, i.state, r.number as arrival_number, r.day as
                                    registered_on, i.due, i.subject as title, a.file_name,
                                    concat_ws('/', nullif(i.number, ''), nullif(i.notation, ''))
                                        as mark, i.sender_name, i.issued_on, i.urgency, i.held_by, i.listed,
                                    c.reply_mark, i.id = any(:mine::uuid[]) as waiting
                                """ + selection.mine(actor) + asked.filter().sql() + """
                                           and (:before::bigint is null
                                            or (i.listed, i.id) < (:before, :before_id::uuid))
                                         order by i.listed desc, i.id desc limit :limit
                                        """, asked.words(), actor)
                .param("before", asked.before())
                .param("before_id", asked.beforeId())
                .param("limit", PAGE + 1)
                .query(ROWS)
                .list();
        boolean more = rows.size() > PAGE;
        List<IncomingRow> shown = more ? rows.subList(0, PAGE) : rows;
        return new Slice<>(shown, more ? shown.getLast().key() : null);
    }

    /** Every row in the order of the list, by cursor; in the caller's transaction. */
    void all(Asked asked, Actor actor, RowCallbackHandler each) {
        selection
                .with(
                        """
                                select i.state, r.number as arrival_number, r.day as registered_on, i.due,
                                    case when i.subject = '' then a.file_name else i.subject end as title,
                                    concat_ws('/', nullif(i.number, ''), nullif(i.notation, ''))
                                        as mark, i.sender_name, i.issued_on, i.held_by
                                """ + selection.mine(actor) + asked.filter().sql() + " order by i.listed desc, i.id desc",
                        asked.words(),
                        actor)
                .withFetchSize(FETCHED)
                .query(each);
    }

    /** How many rows each filter has, as far as they are counted. */
    Map<IncomingFilter, Long> counts(String words, Actor actor) {
        List<Counting.Wanted> filters = Arrays.stream(IncomingFilter.values())
                .map(IncomingFilter::wanted)
                .toList();
        return selection
                .with(selection.counting(filters, actor), words, actor)
                .query((row, n) -> IncomingFilter.counts(row))
                .single();
    }

    /** How many rows each of these filters has, in their order, as far as they are counted. */
    List<Long> counts(List<SavedFilter> filters, Actor actor) {
        if (filters.isEmpty()) {
            return List.of();
        }
        List<Counting.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            Counting.Wanted filter =
                    IncomingFilter.named(filters.get(i).filter()).wanted();
            wanted.add(filter.and(" and i.words like '%' || :s" + i + " || '%'"));
        }
        var statement = selection.with(selection.counting(wanted, actor), "", actor);
        for (int i = 0; i < filters.size(); i++) {
            statement = statement.param(
                    "s" + i, IncomingSelection.like(Folded.fold(filters.get(i).words())));
        }
        return statement.query((row, n) -> Counting.row(row, filters.size())).single();
    }

    /** The oldest document that waits for this clerk. */
    Optional<String> nextToRegister(Actor actor) {
        if (!actor.is(Role.CLERK)) {
            return Optional.empty();
        }
        return selection
                .with(
                        "select i.id " + selection.mine(actor)
                                + " and i.state = 'ARRIVED' order by i.urgency desc, i.listed limit 1",
                        "",
                        actor)
                .query((row, n) -> Answers.page(row.getObject(1, UUID.class)))
                .optional();
    }
}
