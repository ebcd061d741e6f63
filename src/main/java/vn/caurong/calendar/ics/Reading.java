package vn.caurong.calendar.ics;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Sequence;
import org.jspecify.annotations.Nullable;

/** What was read of one UID so far: the event, and those of its occurrences that were moved. */
final class Reading {
    private final Map<Instant, ReadEvent.Time> times = new TreeMap<>();
    private final Map<Instant, ReadEvent.Time> moved = new HashMap<>();

    @Nullable
    ReadEvent event;

    void put(Instant occurrence, Instant starts, Instant ends) {
        times.put(occurrence, new ReadEvent.Time(occurrence, starts, ends));
    }

    void replace(Instant occurrence, Instant starts, Instant ends) {
        moved.put(occurrence, new ReadEvent.Time(occurrence, starts, ends));
    }

    void say(String uid, VEvent read, String summary, String location) {
        int sequence = read.<Sequence>getProperty(Property.SEQUENCE)
                .map(each -> Math.max(0, each.getSequenceNo()))
                .orElse(0);
        event = new ReadEvent(
                uid,
                sequence,
                summary,
                location,
                !"TRANSPARENT".equals(value(read, Property.TRANSP)),
                "CANCELLED".equals(value(read, Property.STATUS)),
                List.of());
    }

    private static String value(VEvent read, String name) {
        return read.getProperty(name).map(Property::getValue).orElse("");
    }

    /** Null when nothing of it could be read. */
    @Nullable
    ReadEvent within(IcsBounds bounds) {
        ReadEvent said = event;
        if (said == null) {
            return null;
        }
        times.putAll(moved);
        return new ReadEvent(
                said.uid(),
                said.sequence(),
                said.summary(),
                said.location(),
                said.busy(),
                said.cancelled(),
                times.values().stream()
                        .filter(time -> bounds.has(time.starts(), time.ends()))
                        .toList());
    }
}
