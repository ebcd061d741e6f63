package vn.caurong.calendar.entries;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caurong.ui.Screen;
import vn.caurong.ui.Step;

/**
 * A line of an entry's history.
 *
 * @param act its name in the journal
 * @param merged what it tells of that the reader may open, where it tells of a merge
 * @param behalf whose post it was done for, null for one's own
 */
record EntryLine(
        String who,
        String act,
        Instant at,
        @Nullable String words,
        List<MergedLine> merged,
        @Nullable String behalf) {
    Step step(Screen screen) {
        return Step.done(who, act(screen.t("journal.act." + act)), at)
                .saying(merged.isEmpty() ? words : names())
                .leadingTo(merged.size() == 1 ? merged.getFirst().href() : null)
                .onBehalf(behalf == null ? null : screen.t("calendar.behalf", behalf));
    }

    /** The name of whoever did it begins the sentence. */
    private String act(String name) {
        return who.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private String names() {
        return merged.stream().map(MergedLine::words).collect(Collectors.joining("; "));
    }
}
