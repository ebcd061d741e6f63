package vn.caurong.calendar.week;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import vn.caurong.kernel.Vietnam;

/** Sáng, chiều: which half of its day something begins in. */
public enum HalfDay {
    MORNING,
    AFTERNOON;

    /** Morning before noon in Vietnam. */
    public static HalfDay of(Instant starts) {
        return LocalTime.ofInstant(starts, Vietnam.ZONE).isBefore(LocalTime.NOON) ? MORNING : AFTERNOON;
    }

    /** Message key of its name. */
    public String nameKey() {
        return "calendar.half." + name().toLowerCase(Locale.ROOT);
    }
}
