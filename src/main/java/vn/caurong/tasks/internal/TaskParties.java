package vn.caurong.tasks.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who leads, coordinates and gave a task, when a post goes on with the work of another. */
@Repository
record TaskParties(JdbcClient jdbc) {
    /** What was done stays done, and the time to return it runs on. Who leads does not coordinate too. */
    void lead(Task task, Party heir) {
        jdbc.sql("delete from tasks.coordinator where task = ? and post = ?")
                .params(task.id(), heir.post())
                .update();
        jdbc.sql("update tasks.task set lead_unit = ?, lead_post = ?, version = version + 1 where id = ?")
                .params(heir.unit(), heir.post(), task.id())
                .update();
    }

    /** Whoever coordinates or leads already stands there once. */
    void coordinate(Task task, UUID from, Party heir) {
        jdbc.sql("""
                        insert into tasks.coordinator (task, lead_post, post, unit)
                        select task, lead_post, :post, :unit from tasks.coordinator
                        where task = :task and post = :from and lead_post <> :post
                        on conflict do nothing
                        """)
                .param("task", task.id())
                .param("from", from)
                .param("post", heir.post())
                .param("unit", heir.unit())
                .update();
        jdbc.sql("delete from tasks.coordinator where task = ? and post = ?")
                .params(task.id(), from)
                .update();
    }

    void giver(Task task, UUID from, Party heir) {
        jdbc.sql("update tasks.task set giver_post = ?, version = version + 1 where id = ? and giver_post = ?")
                .params(heir.post(), task.id(), from)
                .update();
    }
}
