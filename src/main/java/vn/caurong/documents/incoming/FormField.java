package vn.caurong.documents.incoming;

import org.jspecify.annotations.Nullable;
import vn.caurong.documents.incoming.reading.Field;
import vn.caurong.ui.Screen;

/**
 * A field of the arrival form with where its value came from.
 *
 * @param source message key of the origin, empty when nobody knows the value yet
 * @param check true for a value read by machine: gold, to be looked at
 * @param hint words of the document it was read from, empty for none
 */
record FormField(String value, String source, boolean check, String hint) {
    static FormField read(Field<?> field, String value) {
        return read(field, value, "");
    }

    /** A value found in the file; certain ones are still named as read. */
    static FormField read(Field<?> field, String value, @Nullable String hint) {
        boolean found = field.found() && !value.isEmpty();
        boolean doubtful = field.confidence() == Field.Confidence.DOUBTFUL;
        String source = !found ? "" : "incoming.source.file" + (doubtful ? ".check" : "");
        return new FormField(value, source, found && doubtful, hint == null ? "" : hint);
    }

    /** A value the sender's own record gave. */
    static FormField sent(String value) {
        return new FormField(value, value.isEmpty() ? "" : "incoming.source.sent", false, "");
    }

    /** A value a message gave, else what the pages say. */
    static FormField said(String value, FormField otherwise) {
        return value.isEmpty() ? otherwise : new FormField(value, "incoming.source.edxml", false, "");
    }

    /** A value read from a file, always to be looked at: the sender did not name it. */
    FormField looked() {
        return source.isEmpty() ? this : new FormField(value, "incoming.source.file.check", true, hint);
    }

    /** The origin in words, empty when there is none. */
    String words(Screen screen) {
        return source.isEmpty() ? "" : screen.t(source);
    }
}
