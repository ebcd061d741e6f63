package vn.caurong.launch.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Preparation.Story;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.launch.internal.ToldSteps.Progress;

/** Tells the demo's stories step by step, each step in a transaction of its own. */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty(name = "caurong.story", matchIfMissing = true)
class TellingStories {
    private static final Logger LOG = LoggerFactory.getLogger(TellingStories.class);

    private final List<Story> stories;
    private final ToldSteps steps;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TellingStories(List<Story> stories, ToldSteps steps, TransactionTemplate transaction, Clock clock) {
        List<String> order = Preparations.order();
        this.stories = stories.stream()
                .sorted(Comparator.comparing(story -> order.indexOf(ModuleOrder.of(story.getClass()))))
                .toList();
        this.steps = steps;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Notes what there is to tell; true when something is left of it. */
    boolean begin() {
        LocalDate today = Vietnam.today(clock);
        stories.forEach(story -> steps.begin(new Progress(story.name(), today, 0, story.steps(today))));
        return stories.stream().anyMatch(story -> !progress(story).done());
    }

    /** Tells one step; false when there was none left. */
    boolean tellOne() {
        for (Story story : stories) {
            Progress progress = progress(story);
            if (!progress.done()) {
                tell(story, progress);
                return true;
            }
        }
        return false;
    }

    private Progress progress(Story story) {
        return steps.of(story.name()).orElseThrow();
    }

    /** Where people were there first, the story gives way: the step counts as told. */
    private void tell(Story story, Progress progress) {
        try {
            twice(story, progress);
        } catch (RefusalException | NotVisibleException givesWay) {
            leaveOut(progress, givesWay);
        } catch (RuntimeException fault) {
            LOG.warn("Step {} of the story {} is left out", progress.told(), progress.story(), fault);
            leaveOut(progress, fault);
        }
    }

    /** Once more, since somebody may have taken a number between the look at the hour and the act. */
    private void twice(Story story, Progress progress) {
        try {
            atItsHour(story, progress);
        } catch (RefusalException first) {
            LOG.debug("Told again: {}, {}", progress, first.toString());
            atItsHour(story, progress);
        }
    }

    private void leaveOut(Progress progress, RuntimeException why) {
        LOG.debug("Left out: {}, {}", progress, why.toString());
        transaction.executeWithoutResult(status -> steps.advance(progress));
    }

    private void atItsHour(Story story, Progress progress) {
        Instant hour = story.hour(progress.told(), progress.firstDay());
        Runnable step = () -> transaction.executeWithoutResult(status -> {
            if (steps.advance(progress)) {
                story.tell(progress.told(), progress.firstDay(), steps.memory(story.name()));
            }
        });
        if (hour == null || hour.isAfter(clock.instant())) {
            step.run();
        } else {
            ScopedValue.where(Story.HOUR, hour).run(step);
        }
    }
}
