package vn.caurong.tasks.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.tasks.state.PostNames;
import vn.caurong.tasks.task.Task;

/**
 * Who confirms what was reported done and decides on deadlines: who gave it, but never the person who leads it,
 * reported it or asked for more time, nor, of a deadline, who stands in for the lead ({@link NextAbove}).
 */
@Component
public record Confirmers(OwnWork own, NextAbove above, Organization organization, Clock clock) {
    /** Somebody else confirms; the refusal says who. */
    public Ruling ruling(Task task, UUID person) {
        return own.of(List.of(task.id()), person).isEmpty()
                ? Ruling.allowed()
                : refused(above.of(task, own.acted(task)), "tasks.refused.ownWork", "tasks.refused.ownWorkOnly");
    }

    /** Somebody else decides on its deadline; the refusal says who. */
    Ruling deadline(Task task, UUID person) {
        return time(task, person, "tasks.refused.ownDeadline");
    }

    /** The clock of one's own work is not stopped: more time is asked for, and somebody else decides. */
    Ruling puttingOff(Task task, UUID person) {
        return time(task, person, "tasks.refused.ownPutOff");
    }

    /** Of one's own work that is overdue: it would be late no more. */
    Ruling cancelling(Task task, UUID person) {
        return time(task, person, "tasks.refused.ownCancel");
    }

    /** Whose work it was keeps at most the deadline in force when it is given to that lead again. */
    Ruling givingAgain(Task task, UUID lead, Instant due, UUID person) {
        boolean more = lead.equals(task.leadPost()) && due.isAfter(task.due()) && own.deadline(task, person);
        return Ruling.unless(!more, "tasks.refused.ownAgain", Vietnam.write(task.due()));
    }

    private Ruling time(Task task, UUID person, String key) {
        return own.deadline(task, person)
                ? refused(another(task), key, "tasks.refused.ownDeadlineOnly")
                : Ruling.allowed();
    }

    private Ruling refused(Optional<UUID> another, String key, String nobody) {
        return another.map(post -> organization.post(post, Vietnam.today(clock)))
                .map(post -> Ruling.refused(key, PostNames.name(post), post.title()))
                .orElseGet(() -> Ruling.refused(nobody));
    }

    /** The post a report waits for; who gave it where nobody else is there yet. */
    public UUID post(Task task) {
        return above.of(task, own.acted(task)).orElse(task.giverPost());
    }

    /** The post a decision on the deadline waits for, just so; never of who stands in for the lead. */
    UUID decider(Task task) {
        return another(task).orElse(task.giverPost());
    }

    /** Empty where nobody else could decide on its deadline. */
    Optional<UUID> another(Task task) {
        return above.of(task, own.standing(task));
    }
}
