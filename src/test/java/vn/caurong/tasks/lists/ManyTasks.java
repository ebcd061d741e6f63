package vn.caurong.tasks.lists;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies of a task with its audience, each due a minute after the one before. */
public record ManyTasks(JdbcClient jdbc) {
    public void like(UUID task, int copies) {
        jdbc.sql("""
                        with made as (
                            insert into tasks.task (id, version, agency, words, product, authority, lead_unit,
                                lead_post, giver_person, giver_post, given_at, state, urgency, due, percent,
                                reported_at, source_name, source_words, changed_by, changed_at)
                            select gen_random_uuid(), version, agency, words || ' bản ' || n, product, authority,
                                lead_unit, lead_post, giver_person, giver_post, given_at, state, urgency,
                                due + n * interval '1 minute', percent, reported_at, '', '', changed_by, changed_at
                            from tasks.task, generate_series(1, :copies) n where id = :task returning id)
                        insert into access.audience (subject_kind, subject_id, principal, why, since, around)
                        select a.subject_kind, made.id, a.principal, a.why, a.since, a.around
                        from made, access.audience a where a.subject_kind = 'task' and a.subject_id = :task
                        """).param("task", task).param("copies", copies).update();
    }
}
