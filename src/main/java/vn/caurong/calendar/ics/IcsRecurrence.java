package vn.caurong.calendar.ics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateListProperty;
import vn.caurong.kernel.Vietnam;

/** When an event takes place by its rule (RFC 5545 3.8.5.3), within bounds. */
final class IcsRecurrence {
    /** Rules within a day name up to 86,400 times of each: no working calendar has them, and some files are bombs. */
    private static final Pattern BOMB = Pattern.compile("SECONDLY|MINUTELY|HOURLY|BYSECOND|BYMINUTE|BYHOUR");

    private static final Pattern UNTIL_DAY = Pattern.compile("UNTIL=(\\d{8})(?![\\dT])");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OLDEST = 1970;

    private IcsRecurrence() {}

    /** Beginnings in order; one for what does not repeat. */
    static List<Instant> of(VEvent event, IcsTimes times, IcsBounds bounds, IcsSteps steps) throws IcsRefusal {
        Set<Instant> left = dates(event, Property.EXDATE);
        Set<Instant> more = dates(event, Property.RDATE);
        var rules = event.getProperties(Property.RRULE);
        if (rules.isEmpty()) {
            more.add(times.starts().toInstant());
            return within(more.stream(), left);
        }
        String rule = rules.getFirst().getValue();
        if (rules.size() > 1 || BOMB.matcher(rule).find() || times.starts().getYear() < OLDEST) {
            throw new IcsRefusal("recurrence");
        }
        return within(Stream.concat(expanded(rule, times, bounds, steps).stream(), more.stream()), left);
    }

    private static List<Instant> within(Stream<Instant> each, Set<Instant> left) throws IcsRefusal {
        List<Instant> all =
                each.filter(at -> !left.contains(at)).distinct().sorted().toList();
        if (all.size() > IcsBounds.OCCURRENCES) {
            throw new IcsRefusal("recurrence");
        }
        return all;
    }

    private static List<Instant> expanded(String written, IcsTimes times, IcsBounds bounds, IcsSteps steps)
            throws IcsRefusal {
        ZonedDateTime from =
                bounds.from().minus(times.length()).atZone(times.starts().getZone());
        ZonedDateTime to = bounds.to().atZone(times.starts().getZone());
        try {
            Recur<ZonedDateTime> rule =
                    new Recur<>(until(written, times.starts().getZone()), true);
            steps.take(rule, times.starts().toInstant(), bounds);
            return rule.getDates(times.starts(), from, to, IcsBounds.OCCURRENCES + 1).stream()
                    .map(ZonedDateTime::toInstant)
                    .toList();
        } catch (DateTimeException
                | IllegalArgumentException
                | ClassCastException
                | UnsupportedOperationException broken) {
            throw new IcsRefusal("recurrence");
        }
    }

    /** The last day counts whole, as those mean it who write a day only (RFC 5545 3.3.10 wants it like DTSTART). */
    private static String until(String rule, ZoneId zone) {
        Matcher day = UNTIL_DAY.matcher(rule);
        if (!day.find()) {
            return rule;
        }
        Instant last = LocalDate.parse(day.group(1), DateTimeFormatter.BASIC_ISO_DATE)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant()
                .minusSeconds(1);
        return day.replaceFirst("UNTIL=" + UTC.format(last));
    }

    /** Those put in or taken out by name (RFC 5545 3.8.5.1 and 3.8.5.2). */
    private static Set<Instant> dates(VEvent event, String name) throws IcsRefusal {
        try {
            Stream<DateListProperty<? extends Temporal>> all =
                    event.<DateListProperty<? extends Temporal>>getProperties(name).stream();
            return all.flatMap(each -> each.getDates().stream())
                    .map(IcsRecurrence::instant)
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (DateTimeException unknown) {
            throw new IcsRefusal("zone");
        }
    }

    private static Instant instant(Temporal at) {
        return switch (at) {
            case LocalDate day -> day.atStartOfDay(Vietnam.ZONE).toInstant();
            case java.time.LocalDateTime floating ->
                floating.atZone(Vietnam.ZONE).toInstant();
            default -> Instant.from(at);
        };
    }
}
