package vn.caurong.tasks.flow;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.tasks.parties.Party;
import vn.caurong.tasks.task.Task;
import vn.caurong.worklist.WorkList;

/** Who leads, coordinates and gave a task, and in which agency, when a post goes on with the work of another. */
@Repository
record TaskParties(JdbcClient jdbc) implements WorkList.Belonging {
    private static final String OPEN = " state not in ('CLOSED', 'CANCELLED')";

    /** Posts of tasks that are not over: nothing may wait for them while others work, decide or confirm. */
    @Override
    public List<UUID> posts() {
        return jdbc.sql("select giver_post from tasks.task where" + OPEN
                        + " union select lead_post from tasks.task where" + OPEN
                        + " union select c.post from tasks.coordinator c join tasks.task t on t.id = c.task where"
                        + OPEN)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Tasks not over that the post gave, leads or coordinates. */
    List<UUID> openOf(UUID post) {
        return jdbc.sql("select id from tasks.task where (giver_post = :post or lead_post = :post"
                        + " or id in (select task from tasks.coordinator where post = :post)) and" + OPEN
                        + " order by id")
                .param("post", post)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

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

    /** With its agency it is in the lists, counts and letters of those who have it now. */
    void agency(Task task, UUID heir) {
        jdbc.sql("update tasks.task set agency = ?, version = version + 1 where id = ?")
                .params(heir, task.id())
                .update();
    }

    void giver(Task task, UUID heir) {
        jdbc.sql("update tasks.task set giver_post = ?, version = version + 1 where id = ?")
                .params(heir, task.id())
                .update();
    }
}
