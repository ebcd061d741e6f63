package vn.caurong.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Counts how often people press, act by act; what they type is not counted. */
final class Taps {
    /** Turning the editor off is the test's own way of writing. */
    private static final String LISTENING = """
            addEventListener('pointerdown',
                e => e.isTrusted && !e.target.closest('[data-act=plain]') && tapped(), true)
            """;

    private final List<String> rows = new ArrayList<>();
    private int pressed;

    /** Counts from each one's next page on. */
    void of(Staff staff) {
        for (Person person : List.of(staff.clerk(), staff.leader(), staff.head(), staff.specialist())) {
            Left.mark(person.page());
            BrowserContext context = person.page().context();
            context.exposeBinding("tapped", (_, _) -> ++pressed);
            context.addInitScript(LISTENING);
        }
    }

    /** A row of the table: the act, by whom and where, and how many presses it took. */
    <T> T act(String act, Supplier<T> done) {
        int before = pressed;
        T made = done.get();
        rows.add("| %s | %d |".formatted(act, pressed - before));
        return made;
    }

    void act(String act, Runnable done) {
        act(act, () -> {
            done.run();
            return true;
        });
    }

    List<String> rows() {
        return rows;
    }
}
