package vn.caurong.ui;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One sentence about what just happened, shown once on the page one goes to.
 *
 * @param tone leaf done, gold look again, seal refused, empty told
 * @param key message key of the sentence
 * @param arguments its values, already written as text
 * @param undo where one tap takes it back, null where law or state do not allow it
 */
public record Note(
        String tone,
        String key,
        List<String> arguments,
        @Nullable String undo) {
    /** Something is finished. */
    public static Note done(String key, Object... arguments) {
        return of("leaf", key, arguments);
    }

    /** Finished, but something wants a second look. */
    public static Note look(String key, Object... arguments) {
        return of("gold", key, arguments);
    }

    private static Note of(String tone, String key, Object... arguments) {
        return new Note(tone, key, Arrays.stream(arguments).map(String::valueOf).toList(), null);
    }

    /** The same with one tap that takes it back; the rule of taking back is asked when it is tapped. */
    public Note undoneAt(String address) {
        return new Note(tone, key, arguments, address);
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
