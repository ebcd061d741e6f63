package vn.caurong.launch.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.ui.Screen;

/** How much of the demo city is there, for the pages; asked once in two seconds, in the end never. */
@Component
@Profile(SettingProfiles.DEMO + " & " + SettingProfiles.STORY)
class StoryProgress implements Screen.Filling {
    private final LoadingCache<String, Optional<Integer>> percent;
    private volatile boolean done;

    StoryProgress(ToldSteps steps) {
        percent = Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(2)).build(all -> steps.percent());
    }

    @Override
    public @Nullable Integer percent() {
        if (done) {
            return null;
        }
        Integer now = percent.get("all").orElse(null);
        done = now == null;
        return now;
    }
}
