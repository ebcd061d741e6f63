package vn.caurong.tasks.flow;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.tasks.dues.Deadline;
import vn.caurong.tasks.task.Task;

/** Later deadlines asked for; at most one of a task is undecided (partial unique index). */
@Repository
public record Extensions(JdbcClient jdbc, Clock clock) {
    void ask(Task task, Deadline wished, String reason, Actor by) {
        try {
            jdbc.sql("""
                            insert into tasks.extension
                                (id, task, start, amount, due, reason, by_person, by_post, at)
                            values (:id, :task, :start, :amount, :due, :reason, :person, :post, :now)
                            """)
                    .param("id", Ids.next())
                    .param("task", task.id())
                    .param("start", Timestamp.from(wished.start()))
                    .param("amount", wished.amount())
                    .param("due", Timestamp.from(wished.due()))
                    .param("reason", reason)
                    .param("person", by.person())
                    .param("post", by.post())
                    .param("now", now())
                    .update();
        } catch (DuplicateKeyException undecided) {
            throw new RefusalException("tasks.refused.extensionUndecided");
        }
    }

    /** The deadline wished for with its rule, while nobody decided. */
    Optional<Deadline> undecided(Task task) {
        return jdbc.sql("""
                        select coalesce(start, at) as start, amount, due from tasks.extension
                        where task = ? and decision is null
                        """)
                .param(task.id())
                .query(DataClassRowMapper.newInstance(Deadline.class))
                .optional();
    }

    void decide(Task task, String decision, String words, Actor by) {
        jdbc.sql("""
                        update tasks.extension set decision = ?, words = ?, decided_person = ?,
                            decided_post = ?, decided_at = ?
                        where task = ? and decision is null
                        """)
                .params(decision, words, by.person(), by.post(), now(), task.id())
                .update();
    }

    /** The task went on before anybody decided. */
    public void lapse(Task task, Actor by) {
        decide(task, "LAPSED", "", by);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
