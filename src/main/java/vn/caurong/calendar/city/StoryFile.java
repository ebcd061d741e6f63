package vn.caurong.calendar.city;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Reads the entries of the demo. */
final class StoryFile {
    private static final String FILE = "/calendar/city/entries.txt";

    private StoryFile() {}

    static List<StoryLine> lines() {
        try (InputStream file = Objects.requireNonNull(StoryFile.class.getResourceAsStream(FILE), FILE)) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return IntStream.range(0, lines.size())
                    .mapToObj(number -> StoryLine.of(number, lines.get(number)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
