package vn.caurong.tasks.dues;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;

/** The deadline in force, and every earlier one with who, when and why (core, "Deadlines"). */
@Repository
public record TaskDeadlines(JdbcClient jdbc, Clock clock) {
    /** Sets it from now on; in the caller's transaction. */
    public void set(UUID task, Deadline deadline, String why, Actor by) {
        jdbc.sql("""
                        insert into tasks.deadline (id, task, start, amount, due, why, by_person, by_post, at)
                        values (:id, :task, :start, :amount, :due, :why, :person, :post, :at)
                        """)
                .param("id", Ids.next())
                .param("task", task)
                .param("start", Timestamp.from(deadline.start()))
                .param("amount", deadline.amount())
                .param("due", Timestamp.from(deadline.due()))
                .param("why", why)
                .param("person", by.person())
                .param("post", by.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("update tasks.task set due = ? where id = ?")
                .params(Timestamp.from(deadline.due()), task)
                .update();
    }
}
