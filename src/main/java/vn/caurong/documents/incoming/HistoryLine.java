package vn.caurong.documents.incoming;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.ui.Screen;
import vn.caurong.ui.Step;

/**
 * A line of a document's history, before it is put into the reader's language.
 *
 * @param who full name, empty for the program itself
 * @param title post of who acted
 * @param act name of the act in the journal
 * @param arguments values of the sentence after the title
 * @param behalf whose post it was done for, null for one's own
 */
record HistoryLine(
        String who,
        String title,
        String act,
        List<String> arguments,
        Instant at,
        @Nullable String words,
        @Nullable String behalf) {

    Step step(Screen screen) {
        Object[] values = new Object[arguments.size() + 1];
        values[0] = title;
        for (int i = 0; i < arguments.size(); i++) {
            values[i + 1] = arguments.get(i);
        }
        String name = who.isEmpty() ? screen.t("incoming.system") : who;
        Step step = Step.done(name, screen.t("incoming.act." + plain(), values), at);
        return step.saying(words).onBehalf(behalf == null ? null : screen.t("incoming.behalf", behalf));
    }

    private String plain() {
        return act.substring(act.indexOf('.') + 1);
    }
}
