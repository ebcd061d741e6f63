package vn.caurong.ui.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caurong.ui.Note;

/**
 * A note as the value of a cookie. Forging it only lets one tell oneself a sentence of the
 * catalogue, and offer oneself to take back an act of one's own.
 */
final class WrittenNote {
    private static final String BETWEEN = "\u001f";

    /** An act of one's own that takes back, at this program; whatever else a forged cookie says is dropped. */
    private static final Pattern UNDO = Pattern.compile("(?:/[a-z0-9-]{1,40}){1,6}/undo(?:\\?[a-z0-9=&-]{1,1500})?");

    private WrittenNote() {}

    static String write(Note note) {
        String undo = note.undo();
        List<String> parts = new ArrayList<>(List.of(note.tone(), note.key(), undo == null ? "" : undo));
        parts.addAll(note.arguments());
        String text = String.join(BETWEEN, parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Note> read(String value) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            List<String> parts = Arrays.asList(text.split(BETWEEN, -1));
            return parts.size() < 3
                    ? Optional.empty()
                    : Optional.of(new Note(
                            parts.get(0),
                            parts.get(1),
                            List.copyOf(parts.subList(3, parts.size())),
                            UNDO.matcher(parts.get(2)).matches() ? parts.get(2) : null));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
