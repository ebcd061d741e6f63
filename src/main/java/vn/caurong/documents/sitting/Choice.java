package vn.caurong.documents.sitting;

import java.util.Locale;

/** What the reader wants done with a draft. */
enum Choice {
    SIGN,
    RETURN,
    /** Nothing now; it stays on the work list. */
    LATER;

    /** Last part of its message keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
