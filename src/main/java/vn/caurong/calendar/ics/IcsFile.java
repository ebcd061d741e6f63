package vn.caurong.calendar.ics;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/** A calendar file of anybody's, read event by event: each is taken, or says why not. */
public final class IcsFile {
    private static final int LONGEST_UID = 255;
    private static final int LONGEST_TEXT = 500;

    /** Not every year a file may write is one the database keeps. */
    private static final Instant OLDEST = Instant.parse("1900-01-01T00:00:00Z");

    private final IcsBounds bounds;
    private final Map<String, Reading> events = new LinkedHashMap<>();
    private final List<IcsContent.Refused> refused = new ArrayList<>();

    private final List<ReadEvent> outside = new ArrayList<>();
    private final IcsSteps steps = new IcsSteps();
    private final TimeZoneRegistry zones;

    private IcsFile(IcsBounds bounds, TimeZoneRegistry zones) {
        this.bounds = bounds;
        this.zones = zones;
    }

    /**
     * @throws RefusalException for what is no calendar, or too much of one
     */
    public static IcsContent read(byte[] file, IcsBounds bounds) {
        IcsBlocks blocks = IcsBlocks.of(file);
        IcsFile reading = new IcsFile(bounds, IcsZones.of(blocks.zones()));
        blocks.events().forEach(reading::event);
        return reading.content();
    }

    private void event(List<String> lines) {
        String summary = "";
        try {
            if (lines.stream().anyMatch(line -> line.length() > IcsBounds.LINE)) {
                throw new IcsRefusal("line");
            }
            VEvent event = parsed(lines);
            summary = text(event, Property.SUMMARY);
            take(event, summary);
        } catch (IcsRefusal why) {
            refused.add(new IcsContent.Refused(summary.isEmpty() ? said(lines) : summary, why.key()));
        } catch (RuntimeException broken) {
            // whatever a stranger's line makes the library throw: it is told, and the others are read
            refused.add(
                    new IcsContent.Refused(summary.isEmpty() ? said(lines) : summary, new IcsRefusal("broken").key()));
        }
    }

    private void take(VEvent event, String summary) throws IcsRefusal {
        IcsTimes times = IcsTimes.of(event);
        String uid = uid(text(event, Property.UID), summary + times.starts().toInstant());
        Reading reading = events.computeIfAbsent(uid, _ -> new Reading());
        var replaced = event.<DateProperty<?>>getProperty(Property.RECURRENCE_ID);
        if (replaced.isEmpty()) {
            // what does not take place is not counted: its rule need not say from when (RFC 5546 3.2.5)
            List<Instant> all = Reading.cancelled(event) ? List.of() : IcsRecurrence.of(event, times, bounds, steps);
            if (!reading.takes(event)) {
                return;
            }
            all.forEach(starts -> reading.put(starts, starts, starts.plus(times.length())));
        } else {
            if (replaced.get().getParameter(Parameter.RANGE).isPresent()) {
                throw new IcsRefusal("recurrence");
            }
            Instant occurrence = IcsTimes.zoned(replaced.get()).toInstant();
            if (occurrence.isBefore(OLDEST)) {
                throw new IcsRefusal("recurrence");
            }
            reading.replace(occurrence, times.starts().toInstant(), times.ends().toInstant(), event);
        }
        reading.say(uid, event, replaced.isEmpty(), summary, text(event, Property.LOCATION));
    }

    private VEvent parsed(List<String> lines) throws IcsRefusal {
        String whole = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\n"
                + lines.stream().map(IcsZoneNames::known).collect(Collectors.joining("\r\n"))
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        try {
            return new CalendarBuilder(zones)
                    .build(new StringReader(whole))
                    .<VEvent>getComponent(Component.VEVENT)
                    .orElseThrow(() -> new IcsRefusal("broken"));
        } catch (IOException | ParserException broken) {
            throw new IcsRefusal("broken");
        }
    }

    private static String text(VEvent event, String name) {
        String text = event.getProperty(name).map(Property::getValue).orElse("");
        String clean = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return clean.length() > LONGEST_TEXT
                ? clean.substring(0, LONGEST_TEXT - 1).strip() + "…"
                : clean;
    }

    /** What a broken one says of itself. */
    private static String said(List<String> lines) {
        return lines.stream()
                .filter(line -> line.toUpperCase(Locale.ROOT).startsWith("SUMMARY"))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .map(line -> line.substring(0, Math.min(line.length(), 100)))
                .findFirst()
                .orElse("");
    }

    private static String uid(String uid, String otherwise) {
        return !uid.isEmpty() && uid.length() <= LONGEST_UID
                ? uid
                : UUID.nameUUIDFromBytes((uid + otherwise).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    private IcsContent content() {
        List<ReadEvent> all = new ArrayList<>();
        for (Reading each : events.values()) {
            ReadEvent event = each.within(bounds);
            if (event != null
                    && (event.cancelled()
                            || !event.times().isEmpty()
                            || !event.gone().isEmpty())) {
                all.add(event);
            } else if (event != null) {
                outside.add(event);
            }
        }
        int times = all.stream().mapToInt(each -> each.times().size()).sum();
        Ruling.unless(
                        times <= IcsBounds.ALL_OCCURRENCES,
                        "calendar.refused.ics.times",
                        times,
                        IcsBounds.ALL_OCCURRENCES)
                .orThrow();
        return new IcsContent(all, refused, outside);
    }
}
