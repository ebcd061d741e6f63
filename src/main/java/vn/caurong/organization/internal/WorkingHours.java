package vn.caurong.organization.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a working day, local time in Vietnam.
 *
 * @param from first day they are in force
 * @param to last day, null while in force
 */
record WorkingHours(
        LocalDate from,
        @Nullable LocalDate to,
        LocalTime morningFrom,
        LocalTime morningTo,
        LocalTime afternoonFrom,
        LocalTime afternoonTo) {

    boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    Duration length() {
        return Duration.between(morningFrom, morningTo).plus(Duration.between(afternoonFrom, afternoonTo));
    }
}
