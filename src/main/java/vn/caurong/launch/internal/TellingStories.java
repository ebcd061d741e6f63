package vn.caurong.launch.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Preparation.Story;
import vn.caurong.kernel.Vietnam;
import vn.caurong.launch.internal.ToldSteps.Progress;

/** Tells the demo's stories step by step. */
@Component
@Profile(SettingProfiles.DEMO + " & " + SettingProfiles.STORY)
class TellingStories {
    private final List<Story> stories;
    private final ToldSteps steps;
    private final TellingSteps telling;
    private final Clock clock;

    TellingStories(List<Story> stories, ToldSteps steps, TellingSteps telling, Clock clock) {
        List<String> order = Preparations.order();
        this.stories = stories.stream()
                .sorted(Comparator.comparing(story -> order.indexOf(ModuleOrder.of(story.getClass()))))
                .toList();
        this.steps = steps;
        this.telling = telling;
        this.clock = clock;
    }

    /** Notes what there is to tell; true when something is left of it. */
    boolean begin() {
        LocalDate today = Vietnam.today(clock);
        stories.stream()
                .filter(story -> steps.of(story.name()).isEmpty()) // counting its steps reads the whole story
                .forEach(story -> steps.begin(new Progress(story.name(), today, 0, story.steps(today))));
        return stories.stream().anyMatch(story -> !progress(story).done());
    }

    /** Tells one step; false when there was none left. */
    boolean tellOne() {
        for (Story story : stories) {
            Progress progress = progress(story);
            if (!progress.done()) {
                telling.tell(story, progress);
                return true;
            }
        }
        return false;
    }

    private Progress progress(Story story) {
        return steps.of(story.name()).orElseThrow();
    }
}
