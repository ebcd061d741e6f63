package vn.caurong.tasks.giving;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caurong.tasks.sources.SourceLine;

/**
 * What a form of giving opens with, out of its address: the paragraph, and what was chosen for the
 * task given before it from the same document. Who leads is chosen anew each time.
 *
 * @param paragraph its number, -1 for none
 * @param quote words that came along in the address, empty for none
 * @param due working days, or {@code day}; empty for none
 * @param dueDay the day as written
 */
record Given(int paragraph, String quote, String due, String dueDay, String urgency) {
    static Given of(Map<String, String> form) {
        return new Given(
                TaskForms.text(form, "paragraph").isEmpty() ? -1 : TaskForms.number(form, "paragraph"),
                TaskForms.text(form, "quote"),
                TaskForms.text(form, "due"),
                TaskForms.text(form, "dueDay"),
                TaskForms.text(form, "urgency"));
    }

    /** The form again, at another paragraph. */
    Given at(int other) {
        return new Given(other, "", due, dueDay, urgency);
    }

    String href(SourceLine source) {
        return href("source=" + source.written());
    }

    /**
     * At the form itself, so that a key or a thumb is where it goes on.
     *
     * @param from {@code source=} or {@code parent=} with what it is given from, empty for nothing
     */
    String href(String from) {
        return Stream.of(
                        from,
                        part("paragraph", paragraph < 0 ? "" : Integer.toString(paragraph)),
                        part("due", due),
                        part("dueDay", due.equals("day") ? dueDay : ""),
                        part("urgency", urgency.equals("0") ? "" : urgency))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&", "/tasks/new?", "#next"));
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
