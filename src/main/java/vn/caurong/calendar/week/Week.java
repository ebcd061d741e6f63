package vn.caurong.calendar.week;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;

/**
 * A week as it is numbered on paper (ISO 8601: it belongs to the year of its Thursday).
 *
 * @param year year of the number, which at New Year is not that of every day of it
 */
public record Week(int year, int number) implements Comparable<Week> {
    /** Kind of the subject a week of an agency is. */
    public static final String KIND = "calendar-week";

    /** Address of such a week before its id. */
    public static final String WAY = "/calendar/weeks/";

    private static final int DAYS = 7;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-W(\\d{2})");

    /** The week of a day. */
    public static Week of(LocalDate day) {
        return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The week in which something begins, in Vietnam. */
    public static Week of(Instant at) {
        return of(Vietnam.date(at));
    }

    /** As in an address: {@code 2020-W15}; empty for a week there is not. */
    public static Optional<Week> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Week week = new Week(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return week.year > 0 && week.number > 0 && of(week.monday()).equals(week)
                ? Optional.of(week)
                : Optional.empty();
    }

    /** Its first day. */
    public LocalDate monday() {
        LocalDate always = LocalDate.of(year, 1, 4); // lies in week 1 by definition
        return always.with(DayOfWeek.MONDAY).plusWeeks(number - 1L);
    }

    /** Its seven days. */
    public List<LocalDate> days() {
        return IntStream.range(0, DAYS).mapToObj(monday()::plusDays).toList();
    }

    /** When it begins in Vietnam. */
    public Instant starts() {
        return monday().atStartOfDay(Vietnam.ZONE).toInstant();
    }

    /** When the next begins. */
    public Instant ends() {
        return next().starts();
    }

    public Week next() {
        return of(monday().plusWeeks(1));
    }

    public Week previous() {
        return of(monday().minusWeeks(1));
    }

    /** The week of an agency, for whatever hangs on it. */
    public Subject subject(UUID agency) {
        String name = agency + " " + this;
        return new Subject(KIND, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int compareTo(Week other) {
        return monday().compareTo(other.monday());
    }

    /** As in an address. */
    @Override
    public String toString() {
        return "%04d-W%02d".formatted(year, number);
    }
}
