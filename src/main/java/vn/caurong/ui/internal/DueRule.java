package vn.caurong.ui.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;
import vn.caurong.ui.Due;
import vn.caurong.ui.Due.Tone;
import vn.caurong.ui.Lateness;

/** Says a due time: the hour today, the weekday ahead, working time once it is late. */
record DueRule(Lateness lateness, BiFunction<String, Object[], String> words) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    Due of(@Nullable Instant due, Instant now) {
        if (due == null) {
            return new Due(Tone.NONE, say("ui.due.none"), say("ui.due.none"));
        }
        LocalDateTime at = LocalDateTime.ofInstant(due, Vietnam.ZONE);
        if (due.isBefore(now)) {
            String late = late(lateness.between(due, now));
            return new Due(Tone.LATE, late, late);
        }
        LocalDate today = Vietnam.date(now);
        if (at.toLocalDate().equals(today)) {
            String hour = HOUR.format(at);
            return new Due(Tone.TODAY, say("ui.due.today", hour), hour);
        }
        String day = day(at.toLocalDate(), today);
        return new Due(Tone.AHEAD, day, day);
    }

    private String day(LocalDate day, LocalDate today) {
        String weekday = say("ui.weekday." + day.getDayOfWeek().getValue());
        return day.getYear() == today.getYear() ? say("ui.due.day", weekday, DAY.format(day)) : Vietnam.write(day);
    }

    private String late(Duration by) {
        long days = by.toMinutes() / Math.max(1, lateness.dayLength().toMinutes());
        if (days > 0) {
            return say(days == 1 ? "ui.due.late.day" : "ui.due.late.days", days);
        }
        if (by.toMinutes() < 60) {
            return say("ui.due.late.minutes", Math.max(1, by.toMinutes()));
        }
        return say(by.toHours() == 1 ? "ui.due.late.hour" : "ui.due.late.hours", by.toHours());
    }

    private String say(String key, Object... arguments) {
        return words.apply(key, arguments);
    }

    /** Hour on the clock, as in {@code 9:40}. */
    static String hour(LocalTime time) {
        return HOUR.format(time);
    }

    static String dayAndMonth(LocalDate day) {
        return DAY.format(day);
    }
}
