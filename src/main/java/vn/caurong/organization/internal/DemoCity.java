package vn.caurong.organization.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * The demo's Đà Nẵng of April 2020, read from {@code organization/city}: real bodies, invented
 * people. Columns are set off by |; the first line of each file says what they are.
 */
final class DemoCity {
    private DemoCity() {}

    /** One row; cells without the blanks around them. */
    record Cells(String[] cells) {
        String at(int column) {
            return cells[column].strip();
        }

        /** Cells of the cell, none when it is empty. */
        String[] parts(int column) {
            return at(column).isEmpty() ? new String[0] : at(column).split("/", -1);
        }
    }

    static List<Cells> units() {
        return rows("units");
    }

    static List<Cells> codes() {
        return rows("codes");
    }

    static List<Cells> posts() {
        return rows("posts");
    }

    static List<Cells> issuingNames() {
        return rows("names");
    }

    static List<Cells> signing() {
        return rows("signing");
    }

    static List<Cells> supervision() {
        return rows("supervision");
    }

    private static List<Cells> rows(String file) {
        try {
            return new ClassPathResource("organization/city/" + file + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Cells(line.split("\\|", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
