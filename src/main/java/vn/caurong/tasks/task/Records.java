package vn.caurong.tasks.task;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.tasks.parties.Party;
import vn.caurong.tasks.state.TaskMove;

/** What was done to tasks, by whom and when; only added to. */
@Repository
public record Records(JdbcClient jdbc, RollingUp rolling, Clock clock) {
    /** A report, its id; the lead's says how far the task is. */
    public UUID report(Task task, String kind, @Nullable Integer percent, String words, Actor by) {
        return report(task, kind, percent, words, new By(by.person(), by.post()));
    }

    /** Who, in which post. */
    public record By(UUID person, UUID post) {}

    /** The same of somebody who is not acting now. */
    public UUID report(Task task, String kind, @Nullable Integer percent, String words, By by) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into tasks.report (id, task, kind, percent, words, by_person, by_post, at)
                        values (:id, :task, :kind, :percent, :words, :person, :post, :at)
                        """)
                .param("id", id)
                .param("task", task.id())
                .param("kind", kind)
                .param("percent", percent)
                .param("words", words)
                .param("person", by.person())
                .param("post", by.post())
                .param("at", now())
                .update();
        if (percent != null) {
            jdbc.sql("update tasks.task set percent = ? where id = ?")
                    .params(percent, task.id())
                    .update();
            rolling.from(task.id());
        }
        return id;
    }

    /** An act that needs a reason. */
    public void answer(Task task, TaskMove move, String words, Actor by) {
        jdbc.sql("""
                        insert into tasks.answer (id, task, kind, words, by_person, by_post, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Ids.next(), task.id(), move.name(), words, by.person(), by.post(), now())
                .update();
    }

    /** Its deadline is decided on by somebody else than who would have. */
    public void handOn(Task task, Actor by) {
        jdbc.sql("insert into tasks.handed_on (id, task, by_person, by_post, at) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), task.id(), by.person(), by.post(), now())
                .update();
    }

    public void confirm(Task task, Confirmation said, String words, Actor by) {
        jdbc.sql("""
                        insert into tasks.confirmation
                            (task, quality, done, errors, errors_why, late_why, words, by_person, by_post, at)
                        values (:task, :quality, :done, :errors, :errors_why, :late_why, :words, :person, :post, :at)
                        """)
                .param("task", task.id())
                .param("quality", said.quality().mark())
                .param("done", said.done())
                .param("errors", said.errors())
                .param("errors_why", said.errorsWhy())
                .param("late_why", said.lateWhy())
                .param("words", words)
                .param("person", by.person())
                .param("post", by.post())
                .param("at", now())
                .update();
    }

    /** A report was sent back: the task is as far as it was before. */
    public void sendBack(Task task, String words, Actor by) {
        answer(task, TaskMove.SEND_BACK, words, by);
        rolling.again(task.id());
    }

    /** Another lead, who no longer coordinates. */
    public void lead(Task task, Party lead) {
        jdbc.sql("delete from tasks.coordinator where task = ? and post = ?")
                .params(task.id(), lead.post())
                .update();
        jdbc.sql("update tasks.task set lead_unit = ?, lead_post = ?, given_at = ?, percent = 0 where id = ?")
                .params(lead.unit(), lead.post(), now(), task.id())
                .update();
        rolling.from(task.id());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** Posts that coordinate. */
    public List<UUID> coordinators(Task task) {
        return jdbc.sql("select post from tasks.coordinator where task = ? order by post")
                .param(task.id())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
