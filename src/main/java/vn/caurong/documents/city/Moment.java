package vn.caurong.documents.city;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A moment of the story within working hours.
 *
 * @param day working days before the first day
 */
record Moment(int day, LocalTime hour) {
    private static final LocalTime OPENING = LocalTime.of(7, 45);
    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    /** So many minutes later, the next morning when the day is over; empty after the first day. */
    Optional<Moment> plus(int minutes) {
        LocalTime later = hour.plusMinutes(minutes);
        if (later.isBefore(CLOSE) && later.isAfter(hour)) {
            return Optional.of(new Moment(day, later));
        }
        return next(minutes % 60);
    }

    /** The next working day, so many minutes after opening. */
    Optional<Moment> next(int minutes) {
        return day == 0 ? Optional.empty() : Optional.of(new Moment(day - 1, OPENING.plusMinutes(minutes)));
    }
}
