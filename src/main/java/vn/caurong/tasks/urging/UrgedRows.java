package vn.caurong.tasks.urging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Vietnam;
import vn.caurong.tasks.state.TaskState;

/** Tasks that are to be looked at. */
@Repository
record UrgedRows(JdbcClient jdbc) {
    static final String OPEN = """
            select t.id, l.mark, l.at as look, t.agency, t.lead_unit, t.lead_post, t.giver_post, t.state, t.due, t.urgency, t.words,
                coalesce((select max(d.at) from tasks.deadline d where d.task = t.id), t.given_at) as set_at,
                (select e.at from tasks.extension e where e.task = t.id and e.decision is null) as asked,
                (select max(h.at) from tasks.handed_on h where h.task = t.id) as handed_on,
                t.reported_at,
                case when t.state in ('RETURNED', 'PUT_OFF') then coalesce((
                    select max(a.at) from tasks.answer a where a.task = t.id and a.kind in ('RETURN', 'PUT_OFF')),
                    t.changed_at) end as stopped,
                array(select c.post from tasks.coordinator c where c.task = t.id and not exists (
                    select 1 from tasks.report r where r.task = t.id and r.kind = 'PART'
                        and r.by_post = c.post and r.at >= t.given_at)) as coordinators
            from tasks.urging_look l join tasks.task t on t.id = l.task
            where l.agency = :agency and l.at <= :now and (l.at, l.task) < (:look, :last) %s
            order by l.at desc, l.task desc limit :most
            """;

    /** So many are read and told of at once. */
    static final int SLICE = 2000;

    /** Of which somebody may be told outside working time. */
    private static final String URGENT =
            "and t.urgency > 0 and t.state in ('GIVEN', 'IN_PROGRESS') and t.due < :tomorrow";

    /** Behind every task. */
    private static final UUID END = new UUID(-1, -1);

    /**
     * The first slice of what may have reached a step that may be told now.
     *
     * @param working whether it is working time; outside it only what is urgent and due by the end of the day is read
     */
    List<OpenTask> first(UUID agency, boolean working, Instant now) {
        return slice(now, END, agency, working, now);
    }

    /**
     * The slice behind the last task of another. What was looked at last comes first: what is put off by a run lies
     * behind it, and is not read by it again.
     */
    List<OpenTask> behind(OpenTask last, UUID agency, boolean working, Instant now) {
        return slice(last.look(), last.id(), agency, working, now);
    }

    private List<OpenTask> slice(Instant look, UUID last, UUID agency, boolean working, Instant now) {
        return jdbc.sql(OPEN.formatted(working ? "" : URGENT))
                .param("agency", agency)
                .param("look", Timestamp.from(look))
                .param("last", last)
                .param("most", SLICE)
                .param(
                        "tomorrow",
                        Timestamp.from(Vietnam.date(now)
                                .plusDays(1)
                                .atStartOfDay(Vietnam.ZONE)
                                .toInstant()))
                .param("now", Timestamp.from(now))
                .query(UrgedRows::open)
                .list();
    }

    private static OpenTask open(ResultSet row, int n) throws SQLException {
        return new OpenTask(
                row.getObject("id", UUID.class),
                row.getObject("mark", UUID.class),
                row.getTimestamp("look").toInstant(),
                row.getObject("agency", UUID.class),
                row.getObject("lead_unit", UUID.class),
                row.getObject("lead_post", UUID.class),
                row.getObject("giver_post", UUID.class),
                TaskState.valueOf(row.getString("state")),
                List.of((UUID[]) row.getArray("coordinators").getArray()),
                row.getTimestamp("due").toInstant(),
                row.getTimestamp("set_at").toInstant(),
                instant(row, "asked"),
                instant(row, "handed_on"),
                instant(row, "reported_at"),
                instant(row, "stopped"),
                row.getInt("urgency"),
                row.getString("words"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
