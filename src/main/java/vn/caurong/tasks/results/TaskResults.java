package vn.caurong.tasks.results;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Results of tasks, in their table. */
@Repository
public record TaskResults(JdbcClient jdbc, Clock clock) {
    private static final RowMapper<TaskResult> ROWS = DataClassRowMapper.newInstance(TaskResult.class);

    /** Links it; false while the task has one that still counts. */
    boolean link(UUID task, UUID document, boolean reports, String words, Actor by) {
        return jdbc.sql("""
                                insert into tasks.result (task, document, reports, words, by_person, by_post, at)
                                values (:task, :document, :reports, :words, :person, :post, :now)
                                on conflict (task) do update set document = :document, reports = :reports,
                                    words = :words, by_person = :person, by_post = :post, at = :now,
                                    mark = null, issued_at = null, given_up = null
                                where result.given_up is not null
                                """)
                        .param("task", task)
                        .param("document", document)
                        .param("reports", reports)
                        .param("words", words)
                        .param("person", by.person())
                        .param("post", by.post())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    public Optional<TaskResult> of(UUID task) {
        return jdbc.sql("select * from tasks.result where task = ?")
                .param(task)
                .query(ROWS)
                .optional();
    }

    /** Those of a document just issued; a second time none. */
    List<TaskResult> issued(UUID document, String mark) {
        return jdbc.sql("""
                        update tasks.result set mark = ?, issued_at = ?
                        where document = ? and mark is null and given_up is null returning *
                        """)
                .params(mark, Timestamp.from(clock.instant()), document)
                .query(ROWS)
                .list();
    }

    /** Those of a document that counts no more; a second time none. */
    List<TaskResult> givenUp(UUID document, String why) {
        return jdbc.sql("update tasks.result set given_up = ? where document = ? and given_up is null returning *")
                .params(why, document)
                .query(ROWS)
                .list();
    }
}
