package vn.caurong.organization.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * The public holidays of Vietnam shipped with the program (Labour Code 2019 Đ112 and the yearly
 * announcements), by year. Columns: date, kind (holiday, substitute: a day off in place of another,
 * working: a Saturday worked), name.
 */
final class HolidayTable {
    private static final String FILE = "organization/holidays-vn.csv";

    private HolidayTable() {}

    /** One day of the table; {@code worked} for a Saturday worked in place of another day. */
    record Holiday(LocalDate day, boolean worked, String name) {}

    static Map<Integer, List<Holiday>> read() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(HolidayTable::holiday)
                    .collect(Collectors.groupingBy(
                            holiday -> holiday.day().getYear(), TreeMap::new, Collectors.toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Holiday holiday(String line) {
        String[] columns = line.split(",", 3);
        boolean worked = switch (columns[1]) {
            case "holiday", "substitute" -> false;
            case "working" -> true;
            default -> throw new IllegalStateException(FILE + ": " + line);
        };
        return new Holiday(LocalDate.parse(columns[0]), worked, columns[2]);
    }
}
