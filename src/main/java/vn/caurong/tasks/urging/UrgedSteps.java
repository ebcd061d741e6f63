package vn.caurong.tasks.urging;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was told of tasks. Nobody is told of a step who was told of the task since it was reached, by whatever ladder
 * and in whatever post; the key of the table tells each step once.
 */
@Repository
record UrgedSteps(JdbcClient jdbc) {
    /** After another ladder the number goes on behind those that were told. */
    private static final String TELL = """
            insert into tasks.urged (task, due, step, post, person, bundle, at)
            select n.task, n.due, case when n.kind in ('OVERDUE', 'CONFIRM', 'EXTEND', 'AGAIN', 'RESUME', 'DEADLINE')
                    then n.kind || ':' || greatest(split_part(n.step, ':', 2)::int, 1 + (
                        select coalesce(max(split_part(u.step, ':', 2)::int), 0) from tasks.urged u
                        where u.task = n.task and u.due = n.due and u.post = n.post and u.step like n.kind || ':%'))
                    else n.step end,
                n.post, n.person, n.bundle, :now::timestamptz
            from (select *, split_part(step, ':', 1) as kind from unnest(:tasks::uuid[], :dues::timestamptz[],
                    :steps::text[], :since::timestamptz[], :posts::uuid[], :people::uuid[], :bundles::uuid[])
                    n (task, due, step, since, post, person, bundle)) n
            where not exists (
                select 1 from tasks.urged u
                where u.task = n.task and u.due = n.due and (u.post = n.post or u.person = n.person)
                    and u.at >= n.since and (u.step = 'UP') = (n.step = 'UP'))
            on conflict do nothing
            """;

    /**
     * Those of these steps that nobody was told before are kept, each with the bundle of who is told; in the caller's
     * transaction.
     */
    void tell(List<UrgedStep> steps, Map<UUID, UUID> bundles, Instant now) {
        jdbc.sql(TELL)
                .param("now", Timestamp.from(now))
                .param("tasks", of(steps, step -> step.task().id()))
                .param("dues", of(steps, UrgedStep::from))
                .param("steps", of(steps, UrgedStep::step))
                .param("since", of(steps, step -> step.reached().since()))
                .param("posts", of(steps, UrgedStep::post))
                .param("people", of(steps, UrgedStep::person))
                .param("bundles", of(steps, step -> Objects.requireNonNull(bundles.get(step.person()))))
                .update();
    }

    private static String[] of(List<UrgedStep> steps, Function<UrgedStep, ?> value) {
        return steps.stream().map(step -> value.apply(step).toString()).toArray(String[]::new);
    }
}
