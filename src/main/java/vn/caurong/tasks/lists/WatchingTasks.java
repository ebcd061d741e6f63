package vn.caurong.tasks.lists;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.tasks.state.TaskSubject;

/** Tasks somebody keeps an eye on (theo dõi), for themselves; it opens nothing to them. */
@Repository
record WatchingTasks(JdbcClient jdbc, Access access, Clock clock) {
    /**
     * Twice is once.
     *
     * @throws vn.caurong.kernel.NotVisibleException unless the actor may see it
     */
    void begin(UUID task, Actor actor) {
        access.require(new Subject(TaskSubject.KIND, task), actor);
        jdbc.sql("insert into tasks.watcher (task, person, since) values (?, ?, ?) on conflict do nothing")
                .params(task, actor.person(), Timestamp.from(clock.instant()))
                .update();
    }

    void end(UUID task, Actor actor) {
        jdbc.sql("delete from tasks.watcher where task = ? and person = ?")
                .params(task, actor.person())
                .update();
    }
}
