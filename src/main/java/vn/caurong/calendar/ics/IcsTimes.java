package vn.caurong.calendar.ics;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import vn.caurong.kernel.Vietnam;

/**
 * When an event of a file begins and ends, in its own zone; what names none is in Vietnam's (RFC 5545
 * 3.3.5 calls it floating).
 */
record IcsTimes(ZonedDateTime starts, ZonedDateTime ends) {
    private static final Duration LONGEST = Duration.ofDays(31);

    /** For an event that says no end (RFC 5545 3.6.1 gives it none): as long as a line of a calendar can be seen. */
    private static final Duration SHORT = Duration.ofMinutes(30);

    /** Read of no calendar. */
    private static final ZonedDateTime NEVER = LocalDate.of(1900, 1, 1).atStartOfDay(Vietnam.ZONE);

    static IcsTimes of(VEvent event) throws IcsRefusal {
        DateProperty<?> start = date(event, Property.DTSTART);
        if (start == null && Reading.cancelled(event)) {
            return cancelled(event);
        }
        if (start == null) {
            throw new IcsRefusal("no-time");
        }
        ZonedDateTime starts = zoned(start);
        ZonedDateTime ends = end(event, start, starts);
        if (!ends.isAfter(starts)) {
            throw new IcsRefusal("order");
        }
        if (Duration.between(starts, ends).compareTo(LONGEST) > 0) {
            throw new IcsRefusal("long");
        }
        return new IcsTimes(starts, ends);
    }

    /** What does not take place need not say when it was to (RFC 5546 3.2.5). */
    private static IcsTimes cancelled(VEvent event) throws IcsRefusal {
        DateProperty<?> occurrence = date(event, Property.RECURRENCE_ID);
        ZonedDateTime at = occurrence == null ? NEVER : zoned(occurrence);
        return new IcsTimes(at, at.plus(SHORT));
    }

    private static ZonedDateTime end(VEvent event, DateProperty<?> start, ZonedDateTime starts) throws IcsRefusal {
        DateProperty<?> end = date(event, Property.DTEND);
        if (end != null) {
            return zoned(end);
        }
        var duration = event.<net.fortuna.ical4j.model.property.Duration>getProperty(Property.DURATION);
        if (duration.isPresent()) {
            TemporalAmount amount = duration.get().getDuration();
            return starts.plus(amount);
        }
        return start.getDate() instanceof LocalDate ? starts.plusDays(1) : starts.plus(SHORT);
    }

    private static @org.jspecify.annotations.Nullable DateProperty<?> date(VEvent event, String name) {
        return event.<DateProperty<?>>getProperty(name).orElse(null);
    }

    /**
     * @throws IcsRefusal for a zone nobody knows
     */
    static ZonedDateTime zoned(DateProperty<?> property) throws IcsRefusal {
        Temporal at = known(property);
        boolean named = property.getParameter("TZID").isPresent();
        return switch (at) {
            case ZonedDateTime zoned -> zoned;
            case OffsetDateTime offset -> offset.toZonedDateTime();
            case java.time.Instant instant -> instant.atZone(java.time.ZoneOffset.UTC);
            case LocalDate day -> day.atStartOfDay(Vietnam.ZONE);
            case LocalDateTime floating when !named -> floating.atZone(Vietnam.ZONE);
            default -> throw new IcsRefusal("zone");
        };
    }

    private static Temporal known(DateProperty<?> property) throws IcsRefusal {
        try {
            return property.getDate();
        } catch (DateTimeException unknown) {
            throw new IcsRefusal("zone");
        }
    }

    Duration length() {
        return Duration.between(starts, ends);
    }
}
