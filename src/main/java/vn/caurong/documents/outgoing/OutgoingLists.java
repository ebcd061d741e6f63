package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Slice;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** Lists of drafts and of documents sent: rights inside the query, pages by key. */
@Repository
class OutgoingLists {
    private static final int PAGE = 50;
    private static final RowMapper<OutgoingRow> ROWS = DataClassRowMapper.newInstance(OutgoingRow.class);
    private static final String VISIBLE = """
            from documents.outgoing o
            left join documents.outgoing_number n on n.outgoing = o.id and n.live
            where o.agency = :agency
              and exists (select 1 from access.visible v where v.subject_kind = 'outgoing'
                and v.subject_id = o.id and v.principal = any(:principals))
              and (:q = '' or o.words like '%' || documents.folded(:q) || '%'
                or documents.folded(to_char(n.number, 'FM999999900') || '/' || n.notation)
                    like '%' || documents.folded(:q) || '%'
                or exists (select 1 from documents.outgoing_recipient r where r.outgoing = o.id
                    and r.version = o.content
                    and r.words like '%' || documents.folded(:q) || '%'))
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final WorkList worklist;

    OutgoingLists(JdbcClient jdbc, Access access, WorkList worklist) {
        this.jdbc = jdbc;
        this.access = access;
        this.worklist = worklist;
    }

    /**
     * @param words searched for in number, subject and recipients, as typed; may be empty
     * @param after key of the last row of the page before, null for the first page
     */
    OutgoingListPage page(OutgoingFilter filter, String words, @Nullable String after, Actor actor) {
        Key key = Key.of(after);
        List<OutgoingRow> rows = with("""
                                select o.id, o.state, o.subject, o.urgency, o.due, o.held_by,
                                    o.listed, n.number, n.notation, n.day,
                                    (select string_agg(r.name, '; ' order by r.position)
                                     from documents.outgoing_recipient r
                                     where r.outgoing = o.id and r.version = o.content
                                       and not r.copy) as recipients,
                                    (select s.signer_name from documents.outgoing_signature s
                                     where s.outgoing = o.id and s.live) as signer,
                                    (select count(*) from documents.outgoing_delivery d
                                     where d.outgoing = o.id) as sent,
                                    (select count(*) from documents.outgoing_delivery d
                                     where d.outgoing = o.id and d.state in ('RECEIVED',
                                        'ASSIGNED', 'PROCESSING', 'COMPLETED')) as taken
                                """ + VISIBLE + filter.sql() + """
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
                after != null);
    }

    /** How many rows each filter of a list has, in one statement. */
    private Map<OutgoingFilter, Long> counts(boolean drafts, String words, Actor actor) {
        List<OutgoingFilter> filters = OutgoingFilter.of(drafts);
        String columns = filters.stream()
                .map(filter -> "count(*) filter (where true" + filter.sql() + ")")
                .collect(Collectors.joining(", "));
        return with("select " + columns + " " + VISIBLE, words, actor)
                .query((row, n) -> {
                    Map<OutgoingFilter, Long> counts = new EnumMap<>(OutgoingFilter.class);
                    for (int i = 0; i < filters.size(); i++) {
                        counts.put(filters.get(i), row.getLong(i + 1));
                    }
                    return counts;
                })
                .single();
    }

    private JdbcClient.StatementSpec with(String sql, String words, Actor actor) {
        return jdbc.sql(sql)
                .param("q", like(words))
                .param("agency", actor.agency())
                .param("person", actor.person())
                .param("principals", access.principals(actor))
                .param("mine", waiting(duty -> duty != Duty.KNOW, actor))
                .param("known", waiting(duty -> duty == Duty.KNOW, actor));
    }

    private UUID[] waiting(Predicate<Duty> duty, Actor actor) {
        return worklist.waiting(Outgoing.KIND, duty, actor).toArray(UUID[]::new);
    }

    /** The reader's % and _ are letters. */
    private static String like(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private record Key(@Nullable Timestamp listed, @Nullable UUID id) {
        static Key of(@Nullable String after) {
            if (after == null || !after.matches("\\d{1,17}_[0-9a-f-]{36}")) {
                return new Key(null, null);
            }
            int at = after.indexOf('_');
            Instant listed = Instant.EPOCH.plus(Long.parseLong(after.substring(0, at)), ChronoUnit.MICROS);
            return new Key(Timestamp.from(listed), UUID.fromString(after.substring(at + 1)));
        }
    }
}
