package vn.caurong.calendar.entries;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a new form has in it when it is opened.
 *
 * @param from hour it begins, empty for none
 * @param to hour it ends, empty for none
 * @param named posts and people that are ticked
 */
record Prefilled(LocalDate day, String from, String to, Set<UUID> named) {
    private static final String HOUR = "\\d{1,2}:\\d{2}";

    /** As an address says it; what is no hour is left out. */
    static Prefilled of(LocalDate day, String from, String to, Set<UUID> named) {
        return new Prefilled(day, from.matches(HOUR) ? from : "", to.matches(HOUR) ? to : "", named);
    }
}
