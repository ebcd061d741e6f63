package vn.caurong.tasks.story;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Preparation.Memory;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.dues.Deadline;
import vn.caurong.tasks.giving.GivingTasks;
import vn.caurong.tasks.giving.NewTask;
import vn.caurong.tasks.parties.Parties;
import vn.caurong.tasks.sources.SourceLine;

/** Gives the tasks of the demo city. */
@Component
@Profile("demo")
record StoryGiving(GivingTasks giving, StoryPeople people, StorySources sources, WorkingTime time, Clock clock) {
    void give(StoryTask task, Memory memory) {
        Actor giver = people.actor(task.giver());
        SourceLine source = sources.find(task.source(), giver).orElse(null);
        UUID parent =
                task.parent().isEmpty() ? null : memory.recall(task.parent()).orElseThrow();
        memory.keep(
                task.key(),
                giving.give(
                        new NewTask(
                                task.words(),
                                task.product(),
                                task.quantity(),
                                task.authority(),
                                task.urgency(),
                                parties(task),
                                Deadline.days(clock.instant(), task.due(), time.of(giver.agency())),
                                source,
                                source == null ? "" : StorySources.paragraph(source),
                                parent),
                        giver));
    }

    private Parties parties(StoryTask task) {
        return new Parties(
                List.of(people.party(task.lead())),
                task.coordinators().stream().map(people::party).toList());
    }
}
