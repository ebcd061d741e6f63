package vn.caurong.tasks.urging;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When tasks are looked at again. Who acts on a task holds it and then waits for its look, while a run that tells of
 * it waits for the task: so what somebody holds is passed over here, and their act has it looked at anyway.
 */
@Repository
record Looks(JdbcClient jdbc) {
    private static final String PUT_OFF = " from tasks.urging_look where agency = :agency and at > 'epoch'";

    /** Who is told of it because of these posts; decisions wait for posts the work list knows. */
    private static final String OF_POSTS = """
             and task in (
                select id from tasks.task where lead_post = any(:of) and state not in ('CLOSED', 'CANCELLED')
                union select task from tasks.coordinator where post = any(:of)
                union select id from tasks.task where agency = :agency and state in ('REPORTED', 'RETURNED', 'PUT_OFF')
                union select task from tasks.extension where decision is null
                union select task from tasks.handed_on)""";

    private static final String OF_TASKS = " and task = any(:of)";

    /** Looked at by then. */
    record Look(OpenTask task, Instant next) {}

    /** Agencies with tasks of which somebody may be reminded, each found by one step through the index. */
    List<UUID> agencies() {
        return jdbc.sql("""
                        with recursive found as (
                            (select agency from tasks.urging_look order by agency limit 1)
                            union all
                            select (select l.agency from tasks.urging_look l where l.agency > found.agency
                                    order by l.agency limit 1)
                            from found where found.agency is not null)
                        select agency from found where agency is not null
                        """).query((row, n) -> row.getObject(1, UUID.class)).list();
    }

    /** In the caller's transaction. What changed since it was read is looked at with the next run. */
    void next(List<Look> looks) {
        jdbc.sql("""
                        with free as (
                            select task from tasks.urging_look where task = any(:tasks::uuid[]) for update skip locked)
                        update tasks.urging_look l set at = n.at
                        from unnest(:tasks::uuid[], :marks::uuid[], :next::timestamptz[]) n (task, mark, at), free
                        where l.task = n.task and free.task = n.task and l.mark = n.mark
                        """)
                .param("tasks", of(looks, look -> look.task().id()))
                .param("marks", of(looks, look -> look.task().mark()))
                .param("next", of(looks, Look::next))
                .update();
    }

    /** All of an agency; those that somebody holds, which could not be had now. */
    List<UUID> again(UUID agency) {
        return again(agency, "", List.of());
    }

    /** The same of what these posts are told. */
    List<UUID> again(UUID agency, Collection<UUID> posts) {
        return again(agency, OF_POSTS, posts);
    }

    /** The same of those that could not be had before. */
    List<UUID> held(UUID agency, Collection<UUID> tasks) {
        return tasks.isEmpty() ? List.of() : again(agency, OF_TASKS, tasks);
    }

    private List<UUID> again(UUID agency, String which, Collection<UUID> of) {
        jdbc.sql("update tasks.urging_look set at = 'epoch', mark = gen_random_uuid() where task in (select task"
                        + PUT_OFF + which + " for update skip locked)")
                .param("agency", agency)
                .param("of", of.toArray(UUID[]::new))
                .update();
        return jdbc.sql("select task" + PUT_OFF + which)
                .param("agency", agency)
                .param("of", of.toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private static String[] of(List<Look> looks, Function<Look, Object> value) {
        return looks.stream().map(look -> value.apply(look).toString()).toArray(String[]::new);
    }
}
