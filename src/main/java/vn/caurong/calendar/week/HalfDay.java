package vn.caurong.calendar.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;

/** Sáng, chiều: which half of its day something begins in. */
public enum HalfDay {
    MORNING(LocalTime.of(8, 0)),
    AFTERNOON(LocalTime.of(13, 30));

    private final LocalTime usual;

    HalfDay(LocalTime usual) {
        this.usual = usual;
    }

    /** Morning before noon in Vietnam. */
    public static HalfDay of(Instant starts) {
        return LocalTime.ofInstant(starts, Vietnam.ZONE).isBefore(LocalTime.NOON) ? MORNING : AFTERNOON;
    }

    /** When work usually begins in it (from memory); what is moved into it begins as far from here as before. */
    public Instant begins(LocalDate day) {
        return day.atTime(usual).atZone(Vietnam.ZONE).toInstant();
    }

    /** Its name in addresses and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null for no such name. */
    public static @Nullable HalfDay named(String word) {
        return Arrays.stream(values())
                .filter(half -> half.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** Message key of its name. */
    public String nameKey() {
        return "calendar.half." + name().toLowerCase(Locale.ROOT);
    }
}
