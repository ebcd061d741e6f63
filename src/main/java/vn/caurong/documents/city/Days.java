package vn.caurong.documents.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caurong.kernel.Vietnam;

/**
 * The story's calendar: 8 April 2020 is the day of the first start, and what happened so many
 * working days before it happens so many working days before that day.
 *
 * @param first day of the first start in Vietnam
 * @param working whether a day is worked
 */
record Days(LocalDate first, Predicate<LocalDate> working) {
    private static final Pattern AHEAD = Pattern.compile("\\{\\+(\\d+)}");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    LocalDate before(int workingDays) {
        return moved(first, workingDays, -1);
    }

    Instant at(int workingDays, LocalTime time) {
        return before(workingDays).atTime(time).atZone(Vietnam.ZONE).toInstant();
    }

    /** Puts dates for what a text says of days to come. */
    String written(String text, int workingDays) {
        LocalDate day = before(workingDays);
        Matcher ahead = AHEAD.matcher(text.replace("{day}", WRITTEN.format(day)));
        return ahead.replaceAll(found -> WRITTEN.format(moved(day, Integer.parseInt(found.group(1)), 1)));
    }

    private LocalDate moved(LocalDate from, int workingDays, int step) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(step);
            if (working.test(day)) {
                left--;
            }
        }
        return day;
    }
}
