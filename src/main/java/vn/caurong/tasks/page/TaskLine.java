package vn.caurong.tasks.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caurong.ui.Screen;
import vn.caurong.ui.Step;

/**
 * A line of a task's history, before it is put into the reader's language.
 *
 * @param who full name, empty for the program itself
 * @param title post of who acted
 * @param act last part of its name in the journal
 * @param value name of the lead, percent or number; empty for none
 * @param due a deadline as written, empty for none
 * @param behalf whose post it was done for, null for one's own
 */
record TaskLine(
        String who,
        String title,
        String act,
        String value,
        String due,
        Instant at,
        @Nullable String words,
        @Nullable String behalf) {
    /** The lead said that it is done. */
    boolean reports() {
        return act.equals("reported") || act.equals("reported-by-result");
    }

    /**
     * @param confirmed what it was confirmed with
     */
    Step step(String confirmed, Screen screen) {
        String shown = act.equals("confirmed") ? confirmed : value;
        return Step.done(who, screen.t("tasks.act." + act, title, shown, due), at)
                .saying(words)
                .onBehalf(behalf == null ? null : screen.t("tasks.behalf", behalf));
    }
}
