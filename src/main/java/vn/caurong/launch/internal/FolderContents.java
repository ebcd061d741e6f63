package vn.caurong.launch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of a data folder is worth keeping besides the database: files, keys; no programs, no caches. */
record FolderContents(Path home) {
    private static final Pattern LEFT_OUT = Pattern.compile(
            "(lock|postgres.*|cache|making-.*|unpacking-.*|[^/]*\\.(log|part))(/.*)?|files/incoming/.*");

    /** Names below the folder, parts set off by /. */
    List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !LEFT_OUT.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /** True when there is nothing yet, or no folder. */
    boolean isEmpty() throws IOException {
        if (!Files.exists(home)) {
            return true;
        }
        try (Stream<Path> some = Files.list(home)) {
            return some.findAny().isEmpty();
        }
    }
}
