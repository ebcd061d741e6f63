package vn.caurong.tasks.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Preparation;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** About forty tasks of the demo city in every state, told after its documents (decision 28). */
@Component
@Profile("demo")
record TaskStory(StoryGiving giving, StoryFollowing following, WorkingTime time) implements Preparation.Story {
    /** Read when the story begins, not at every start. */
    private static final class Told {
        static final List<Step> STEPS = TaskStory.steps(StoryTask.read(text()));
    }

    /**
     * A step of the story.
     *
     * @param act null for the giving itself
     */
    record Step(StoryTask task, @Nullable StoryAct act) {
        StoryTask.Moment at() {
            return act == null ? task.given() : act.at();
        }
    }

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public int steps(LocalDate firstDay) {
        return Told.STEPS.size();
    }

    @Override
    public Instant hour(int step, LocalDate firstDay) {
        StoryTask.Moment at = Told.STEPS.get(step).at();
        LocalDate day = firstDay;
        for (int left = at.day(); left > 0; ) {
            day = day.minusDays(1);
            left -= time.isWorkingDay(day) ? 1 : 0;
        }
        return day.atTime(at.hour()).atZone(Vietnam.ZONE).toInstant();
    }

    @Override
    public void tell(int number, LocalDate firstDay, Preparation.Memory memory) {
        Step step = Told.STEPS.get(number);
        StoryAct act = step.act();
        if (act == null) {
            giving.give(step.task(), memory);
        } else {
            memory.recall(step.task().key()).ifPresent(id -> following.follow(step.task(), act, id));
        }
    }

    /** In the order of time. */
    static List<Step> steps(List<StoryTask> tasks) {
        List<Step> steps = new ArrayList<>();
        for (StoryTask task : tasks) {
            steps.add(new Step(task, null));
            task.followed().forEach(act -> steps.add(new Step(task, act)));
        }
        steps.sort(Comparator.<Step>comparingInt(step -> -step.at().day())
                .thenComparing(step -> step.at().hour()));
        return List.copyOf(steps);
    }

    static String text() {
        try {
            return new ClassPathResource("tasks/city.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
