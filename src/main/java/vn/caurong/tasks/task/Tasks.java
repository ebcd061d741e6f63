package vn.caurong.tasks.task;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.StaleException;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.search.SearchIndex;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.state.TaskSubject;

/** Tasks in their table. */
@Repository
public record Tasks(
        JdbcClient jdbc, Access access, Organization organization, SearchIndex search, RollingUp rolling, Clock clock) {
    public static final String VISIBLE = TaskSubject.VISIBLE;
    private static final RowMapper<Task> ROWS = DataClassRowMapper.newInstance(Task.class);

    /**
     * The task, for somebody who may see it.
     *
     * @throws NotVisibleException unless it is there and visible to the actor
     */
    public Task visible(UUID id, Actor actor) {
        return visible(id, actor, "");
    }

    /**
     * The same for a form that was opened at a version, locked until the transaction ends: of two
     * who act at once the second finds it changed.
     *
     * @throws StaleException when it changed since
     */
    public Task visible(UUID id, int version, Actor actor) {
        Task task = locked(id, actor);
        if (task.version() != version) {
            throw stale(task);
        }
        return task;
    }

    /** The same however it stands now. */
    public Task locked(UUID id, Actor actor) {
        return visible(id, actor, " for no key update of t");
    }

    /** The same for what follows by itself, whoever may see it. */
    public Task locked(UUID id) {
        return jdbc.sql("select t.* from tasks.task t where t.id = ? for no key update")
                .param(id)
                .query(ROWS)
                .single();
    }

    private Task visible(UUID id, Actor actor, String lock) {
        return jdbc.sql("select t.* from tasks.task t where t.id = :id" + VISIBLE + lock)
                .param("id", id)
                .param("principals", access.principals(actor))
                .query(ROWS)
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject(Task.KIND, id)));
    }

    /** Moves it, locked before by {@link #visible(UUID, int, Actor)}. */
    public void move(Task task, TaskMove move, Actor by) {
        task.may(move).orThrow();
        TaskState next = task.state().after(move).orElseThrow();
        jdbc.sql("""
                        update tasks.task set state = :state, version = version + 1,
                            reported_at = case when :state in ('REPORTED', 'CLOSED')
                                then coalesce(reported_at, :now) end,
                            changed_by = :by, changed_at = :now
                        where id = :id
                        """)
                .param("state", next.name())
                .param("by", by.person())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", task.id())
                .update();
        if (!next.open()) {
            rolling.from(task.id());
        }
        search.touched(task.subject());
    }

    /** Says who changed it and when. */
    private StaleException stale(Task task) {
        @Nullable String who = organization.names(List.of(task.changedBy())).get(task.changedBy());
        return new StaleException("tasks.stale", who == null ? "" : who, Vietnam.write(task.changedAt()));
    }
}
