package vn.caurong.ui;

import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One sentence about what just happened, shown once on the page one goes to.
 *
 * @param tone leaf done, gold look again, seal refused, empty told
 * @param key message key of the sentence
 * @param arguments its values, already written as text
 */
public record Note(String tone, String key, List<String> arguments) {
    /** Something is finished. */
    public static Note done(String key, Object... arguments) {
        return of("leaf", key, arguments);
    }

    /** Finished, but something wants a second look. */
    public static Note look(String key, Object... arguments) {
        return of("gold", key, arguments);
    }

    private static Note of(String tone, String key, Object... arguments) {
        return new Note(tone, key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** Carries the note over the redirect. */
    public void over(RedirectAttributes redirect) {
        redirect.addFlashAttribute("note", this);
    }

    public String icon() {
        return switch (tone) {
            case "leaf" -> "circle-check";
            case "gold", "seal" -> "alert-triangle";
            default -> "info-circle";
        };
    }
}
