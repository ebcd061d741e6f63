package vn.caurong.tasks.urging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.caurong.worklist.Duty;

/** What one agency's tasks that were read have reached at one time, whom it is told, and when they are looked at again. */
final class UrgingRound {
    private final ReachedSteps reached;
    private final NextLook next;
    private final UrgedPeople people;
    private final boolean working;
    private final List<UrgedStep> steps = new ArrayList<>();
    private final List<Looks.Look> looks = new ArrayList<>();

    /**
     * @param working whether it is working time
     */
    UrgingRound(ReachedSteps reached, UrgedPeople people, boolean working) {
        this.reached = reached;
        this.people = people;
        this.working = working;
        next = new NextLook(reached, reached.days(), reached.now());
    }

    List<UrgedStep> steps() {
        return steps;
    }

    List<Looks.Look> looks() {
        return looks;
    }

    /** However urgent the work is, a decision waits for the morning. */
    void waiting(OpenTask task, WaitingDecisions decisions) {
        List<Waiting.For> whom = decisions.waiting(task, reached, people);
        decisions.told(task, whom, reached, people).forEach(steps::add);
        looks.add(new Looks.Look(task, next.of(task, whom)));
    }

    /** What is not told outside working time is looked at again until it is. */
    void running(OpenTask task, AskedTime asked, WaitingDecisions decisions) {
        List<Reached> lead = reached.of(task, task.set()).toList();
        List<Reached> deciding = reached.deciding(task).toList();
        lead.stream().filter(this::now).flatMap(step -> people.of(task, step)).forEach(steps::add);
        deciding.stream()
                .filter(this::now)
                .flatMap(step -> people.held(task, step, asked.deciders(task, people), Duty.DIRECT))
                .forEach(steps::add);
        if (working) {
            waiting(task, decisions);
        } else if (Stream.concat(lead.stream(), deciding.stream()).allMatch(this::now)
                && decisions.waiting(task, reached, people).isEmpty()) {
            looks.add(new Looks.Look(task, next.of(task, List.of())));
        }
    }

    private boolean now(Reached step) {
        return working || Ladder.atAnyHour(step.step());
    }
}
