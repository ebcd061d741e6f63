package vn.caurong.calendar.resources;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import vn.caurong.kernel.Vietnam;

/** From when to when something is held; the end is free again. */
public record Stretch(Instant from, Instant to) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    /** For SQL. */
    public OffsetDateTime fromTime() {
        return from.atOffset(ZoneOffset.UTC);
    }

    /** For SQL. */
    public OffsetDateTime toTime() {
        return to.atOffset(ZoneOffset.UTC);
    }

    /** As in a sentence: {@code 8:00–9:30 06/04}, over days {@code 8:00 06/04 – 17:00 08/04}. */
    public String written() {
        var begins = from.atZone(Vietnam.ZONE);
        var ends = to.atZone(Vietnam.ZONE);
        return begins.toLocalDate().equals(ends.toLocalDate())
                ? TIME.format(begins) + "–" + TIME.format(ends) + " " + DAY.format(begins)
                : TIME.format(begins) + " " + DAY.format(begins) + " – " + TIME.format(ends) + " " + DAY.format(ends);
    }

    /** An hour of the day in Vietnam: {@code 9:30}. */
    public static String hour(Instant at) {
        return TIME.format(LocalTime.ofInstant(at, Vietnam.ZONE));
    }
}
