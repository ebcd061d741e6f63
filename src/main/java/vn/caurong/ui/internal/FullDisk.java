package vn.caurong.ui.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether something failed because a disk had no room left, wherever it was written: Java has no
 * exception of its own for it.
 */
final class FullDisk {
    private static final List<String> WORDS = List.of("no space left", "disk quota exceeded", "not enough space");
    private static final int DEEPEST = 20;

    private FullDisk() {}

    static boolean caused(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (isSaid(cause.getMessage())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isSaid(@Nullable String message) {
        String said = message == null ? "" : message.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(said::contains);
    }
}
