package vn.caurong.documents.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Reads the demo city's texts: lines of facts set off by |, each with the words below it. */
final class CityFile {
    private CityFile() {}

    /**
     * @param facts cells without the blanks around them
     * @param words lines below, up to the next facts
     */
    record Entry(List<String> facts, List<String> words) {
        String at(int column) {
            return facts.get(column);
        }

        int number(int column) {
            return Integer.parseInt(at(column));
        }

        List<String> list(int column) {
            return at(column).isEmpty() ? List.of() : List.of(at(column).split(",", -1));
        }
    }

    static List<Entry> read(String name) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines(name)) {
            if (line.contains("|")) {
                List<String> facts =
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                entries.add(new Entry(facts, new ArrayList<>()));
            } else if (!line.isBlank()) {
                entries.getLast().words().add(line.strip());
            }
        }
        return entries;
    }

    private static List<String> lines(String name) {
        try {
            return new ClassPathResource("documents/city/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
