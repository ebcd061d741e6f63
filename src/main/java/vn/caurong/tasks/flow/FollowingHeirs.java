package vn.caurong.tasks.flow;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.tasks.parties.Party;
import vn.caurong.tasks.task.Task;
import vn.caurong.tasks.task.TaskTrail;
import vn.caurong.tasks.task.Tasks;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.WorkList;

/**
 * A task follows its work: when what waited for a post that is no more waits for another, that post
 * leads or coordinates from then on; who gave the task is told of another lead. Tasks given, led or
 * coordinated in such a post are of who goes on with it from then on, whether or not they wait for it, and
 * of an agency that is no more they go on in theirs.
 */
@Component
class FollowingHeirs {
    private final Tasks tasks;
    private final TaskParties parties;
    private final ArrivingTasks arriving;
    private final Organization organization;
    private final WorkList worklist;
    private final SettlingConfirmation settling;
    private final Access access;
    private final TaskTrail trail;
    private final Clock clock;

    FollowingHeirs(
            Tasks tasks,
            TaskParties parties,
            ArrivingTasks arriving,
            Organization organization,
            WorkList worklist,
            SettlingConfirmation settling,
            Access access,
            TaskTrail trail,
            Clock clock) {
        this.tasks = tasks;
        this.parties = parties;
        this.arriving = arriving;
        this.organization = organization;
        this.worklist = worklist;
        this.settling = settling;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void moved(WorkList.MovedOn event) {
        if (event.subject().kind().equals(Task.KIND)) {
            follow(arrived(event.subject().id(), event.to()), event);
        }
    }

    /** They see what is theirs to confirm, direct or stop, and find it in their lists. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void goneOn(WorkList.GoneOn event) {
        Party heir = party(event.to());
        for (UUID id : parties.openOf(event.from())) {
            Task task = arrived(id, event.to());
            access.grant(task.subject(), new Principal.Post(heir.post()), "participated");
            if (task.giverPost().equals(event.from())) {
                parties.giver(task, heir.post());
                trail.follow(task, "giver-moved", Map.of("giver", heir.post().toString()));
            }
            lead(tasks.locked(id), event.from(), heir);
            parties.coordinate(task, event.from(), heir);
            settling.follow(tasks.locked(id));
        }
    }

    private void follow(Task task, WorkList.MovedOn event) {
        switch (event.duty()) {
            case PROCESS -> lead(task, event.from(), party(event.to()));
            case COORDINATE -> parties.coordinate(task, event.from(), party(event.to()));
            case CONFIRM, DIRECT -> settle(task, event.from());
            default -> {}
        }
    }

    /** Of who gave or leads it, once all of it has moved. */
    private void settle(Task task, UUID from) {
        if (!task.giverPost().equals(from) && !task.leadPost().equals(from)) {
            settling.follow(task);
        }
    }

    private Task arrived(UUID id, UUID heir) {
        return arriving.in(post(heir).agency(), tasks.locked(id));
    }

    private Party party(UUID heir) {
        return new Party(post(heir).unit(), heir);
    }

    private Post post(UUID id) {
        return organization.post(id, Vietnam.today(clock));
    }

    private void lead(Task task, UUID from, Party heir) {
        if (!task.leadPost().equals(from)) {
            return;
        }
        worklist.close(task.subject(), Duty.COORDINATE, new Assignee.ToPost(heir.post()), null);
        parties.lead(task, heir);
        var giver = new Assignee.ToPost(task.giverPost());
        worklist.open(
                List.of(new NewItem(task.subject(), Duty.KNOW, giver, null, task.urgency(), task.title(), "", "")),
                null);
        trail.follow(task, "lead-moved", Map.of("lead", heir.post().toString()));
    }
}
