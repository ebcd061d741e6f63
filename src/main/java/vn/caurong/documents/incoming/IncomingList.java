package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Slice;
import vn.caurong.worklist.WorkList;

/** The list of incoming documents: rights inside the query, pages by key, counts like the lists. */
@Repository
class IncomingList {
    private static final int PAGE = 50;
    private static final RowMapper<IncomingRow> ROWS = DataClassRowMapper.newInstance(IncomingRow.class);

    /** What every question begins with: the agency's documents this reader may see. */
    private static final String MINE = """
            from documents.incoming i
            join documents.incoming_arrival a on a.incoming = i.id
            left join documents.incoming_registration r on r.incoming = i.id
            left join documents.incoming_completion c on c.incoming = i.id
            where i.agency = :agency
              and exists (select 1 from access.visible v where v.subject_kind = 'incoming'
                and v.subject_id = i.id and v.principal = any(:principals))
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final WorkList worklist;
    private final Clock clock;

    IncomingList(JdbcClient jdbc, Access access, WorkList worklist, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.worklist = worklist;
        this.clock = clock;
    }

    /** One page of a filter. */
    Slice<IncomingRow> page(Asked asked, Actor actor) {
        List<IncomingRow> rows = with("""
                                select i.id, i.state, r.number as arrival_number, r.day as
                                    registered_on, i.due, i.subject as title, a.file_name,
                                    concat_ws('/', nullif(i.number, ''), nullif(i.notation, ''))
                                        as mark, i.sender_name, i.urgency, i.held_by, i.listed,
                                    c.reply_mark, i.id = any(:mine::uuid[]) as waiting
                                """ + MINE + asked.filter().sql() + """
                                           and (:q = '' or i.words like '%' || :q || '%')
                                           and (:before::bigint is null
                                            or (i.listed, i.id) < (:before, :before_id::uuid))
                                         order by i.listed desc, i.id desc limit :limit
                                        """, actor)
                .param("q", like(asked.words()))
                .param("before", asked.before())
                .param("before_id", asked.beforeId())
                .param("limit", PAGE + 1)
                .query(ROWS)
                .list();
        boolean more = rows.size() > PAGE;
        List<IncomingRow> shown = more ? rows.subList(0, PAGE) : rows;
        return new Slice<>(shown, more ? shown.getLast().key() : null);
    }

    /** What is asked of the list; {@code before} is the key of the last row of the page before. */
    record Asked(
            IncomingFilter filter,
            String words,
            @Nullable Long before,
            @Nullable String beforeId) {
        static Asked of(@Nullable String filter, @Nullable String words, @Nullable String after) {
            String[] key = after == null ? new String[0] : after.split("_", 2);
            boolean paged = key.length == 2 && key[0].matches("\\d{1,15}");
            return new Asked(
                    IncomingFilter.named(filter),
                    Folded.fold(words == null ? "" : words),
                    paged ? Long.valueOf(key[0]) : null,
                    paged && key[1].matches("[0-9a-f-]{36}") ? key[1] : null);
        }
    }

    /** How many rows each filter has, in one statement. */
    Map<IncomingFilter, Long> counts(String words, Actor actor) {
        List<String> columns = new ArrayList<>();
        for (IncomingFilter filter : IncomingFilter.values()) {
            columns.add("count(*) filter (where true " + filter.sql() + ")");
        }
        return with(
                        "select "
                                + String.join(", ", columns)
                                + " "
                                + MINE
                                + " and (:q = '' or i.words like '%' || :q || '%')",
                        actor)
                .param("q", like(words))
                .query((row, n) -> IncomingFilter.counts(row))
                .single();
    }

    /** The oldest document that waits for this clerk. */
    Optional<String> nextToRegister(Actor actor) {
        if (!actor.is(Role.CLERK)) {
            return Optional.empty();
        }
        return with("select i.id " + MINE + " and i.state = 'ARRIVED' order by i.urgency desc, i.listed limit 1", actor)
                .query((row, n) -> Answers.page(row.getObject(1, UUID.class)))
                .optional();
    }

    private JdbcClient.StatementSpec with(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("agency", actor.agency())
                .param("principals", access.principals(actor))
                .param("unit", actor.unit())
                .param("mine", worklist.waiting(Incoming.KIND, _ -> true, actor).toArray(UUID[]::new))
                .param("now", java.sql.Timestamp.from(clock.instant()));
    }

    /** The reader's % and _ are letters. */
    private static String like(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
