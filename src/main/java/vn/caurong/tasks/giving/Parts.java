package vn.caurong.tasks.giving;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.tasks.dues.Deadline;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.Tasks;

/** A task split into parts for people; the whole is not done before its parts are. */
@Repository
public record Parts(JdbcClient jdbc, Tasks tasks, Clock clock) {
    /** The whole is locked, so that it is not closed while a part is being given. */
    void require(NewTask part, Actor actor) {
        UUID parent = part.parent();
        if (parent == null) {
            return;
        }
        Task whole = tasks.locked(parent, actor);
        splits(whole, actor)
                .and(() -> part.deadline().within(whole.due(), clock.instant()))
                .orThrow();
    }

    /** Whether its lead may give parts of it now, with whatever deadline. */
    Ruling splits(Task whole, Actor actor) {
        return whole.may(TaskMove.SPLIT)
                .and(() -> Ruling.unless(whole.leadPost().equals(actor.post()), "tasks.refused.notLead"))
                .and(() -> Ruling.unless(
                        whole.due().isAfter(clock.instant()),
                        "tasks.refused.wholeOverdue",
                        Vietnam.write(whole.due())));
    }

    /** A part is never due after the whole, whoever sets it when. */
    public void requireWithin(Task part, Deadline deadline) {
        UUID parent = part.parent();
        if (parent != null) {
            Timestamp due = jdbc.sql("select due from tasks.task where id = ?")
                    .param(parent)
                    .query(Timestamp.class)
                    .single();
            deadline.within(due.toInstant(), clock.instant()).orThrow();
        }
    }

    /** Every part is over; asked while the whole is locked. */
    public Ruling over(Task whole) {
        long open = jdbc.sql("""
                        select count(*) from tasks.task
                        where parent = ? and state not in ('CLOSED', 'CANCELLED')
                        """).param(whole.id()).query(Long.class).single();
        return Ruling.unless(open == 0, "tasks.refused.partsOpen", open);
    }

    /** Those the reader may open, the first hundred; each says how many there are. */
    public List<PartLine> of(UUID whole, Actor reader) {
        return jdbc.sql("""
                        select t.id, t.words, t.lead_post, t.state, t.due, t.percent, t.reported_at,
                            count(*) over () as all
                        from tasks.task t where t.parent = :whole
                        """ + Tasks.VISIBLE + " order by t.due, t.id limit 100")
                .param("whole", whole)
                .param("principals", tasks.access().principals(reader))
                .query(DataClassRowMapper.newInstance(PartLine.class))
                .list();
    }
}
