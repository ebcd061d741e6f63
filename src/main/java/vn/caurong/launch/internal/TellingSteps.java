package vn.caurong.launch.internal;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Preparation.Story;
import vn.caurong.kernel.RefusalException;
import vn.caurong.launch.internal.ToldSteps.Progress;

/** Tells one step of a story, in a transaction of its own. */
@Component
@Profile("demo")
record TellingSteps(ToldSteps steps, TransactionTemplate transaction, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(TellingSteps.class);

    /** Where people were there first, the story gives way: the step counts as told. */
    void tell(Story story, Progress progress) {
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
