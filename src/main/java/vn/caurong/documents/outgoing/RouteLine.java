package vn.caurong.documents.outgoing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.ui.Screen;
import vn.caurong.ui.Step;

/**
 * A line of a document's way, before it has words.
 *
 * @param key message key of what was or is to be done, with its values
 * @param at null for what is still to come
 * @param mark where it stands
 */
public record RouteLine(
        String who,
        String key,
        List<Object> values,
        @Nullable Instant at,
        @Nullable String quote,
        boolean behalf,
        Step.Mark mark) {

    static RouteLine done(String who, String key, Instant at, Object... values) {
        return new RouteLine(who, key, Arrays.asList(values), at, null, false, Step.Mark.DONE);
    }

    static RouteLine waiting(String who, String key, boolean now) {
        return new RouteLine(who, key, List.of(), null, null, false, now ? Step.Mark.NOW : Step.Mark.PLAIN);
    }

    RouteLine saying(@Nullable String words) {
        return new RouteLine(who, key, values, at, words, behalf, mark);
    }

    RouteLine delegated(boolean so) {
        return new RouteLine(who, key, values, at, quote, so, mark);
    }

    RouteLine plain() {
        return new RouteLine(who, key, values, at, quote, behalf, Step.Mark.PLAIN);
    }

    public Step step(Screen screen) {
        boolean now = mark == Step.Mark.NOW;
        return new Step(
                who.isEmpty() ? screen.t("outgoing.route.system") : who,
                screen.t(key, values.toArray()),
                at,
                at != null ? "" : screen.t(now ? "outgoing.route.now" : "outgoing.route.later"),
                quote,
                behalf ? screen.t("outgoing.route.behalf") : null,
                mark);
    }
}
