package vn.caurong.files.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Whether the disk had no room left; Java has no exception of its own for it. */
final class DiskFull {
    private static final List<String> WORDS = List.of("no space left", "disk quota exceeded", "not enough space");

    private DiskFull() {}

    static boolean is(IOException broken) {
        String said = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(said::contains);
    }
}
