package vn.caurong.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caurong.browser.Window.Look;

/** Windows that their people left, without anything of theirs: for whoever comes next and looks at pages the same way. */
final class Left {
    private static final Map<Way, Deque<Window>> WINDOWS = new HashMap<>();
    private static final Set<Page> MARKED = new HashSet<>();

    private Left() {}

    private record Way(String address, Look look) {}

    static @Nullable Window takeUp(String address, Look look) {
        Deque<Window> windows = WINDOWS.get(new Way(address, look));
        return windows == null ? null : windows.poll();
    }

    /** A listener of a test stays in this window: nobody else gets it. */
    static void mark(Page page) {
        MARKED.add(page);
    }

    /** For the next one, unless something may have stayed that cannot be wiped away. */
    static void leave(Window window) {
        if (window.look().scripts() && !MARKED.remove(window.page()) && wiped(window)) {
            WINDOWS.computeIfAbsent(new Way(window.address(), window.look()), way -> new ArrayDeque<>())
                    .add(window);
        } else {
            window.page().context().close();
        }
    }

    private static boolean wiped(Window window) {
        Page page = window.page();
        try {
            page.unrouteAll();
            page.context().clearCookies();
            page.navigate(window.address() + "/sign-in"); // what a page keeps as it is left is kept by now
            page.evaluate("sessionStorage.clear(); localStorage.clear()");
            page.context().clearCookies();
            ColorScheme own = window.look().dark() ? ColorScheme.DARK : ColorScheme.LIGHT;
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(own));
            window.faults().clear();
            return page.context().pages().size() == 1;
        } catch (PlaywrightException stuck) {
            return false;
        }
    }
}
