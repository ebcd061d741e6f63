package vn.caurong.calendar.ics;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;

/** What was read of one UID so far: the event, and those of its occurrences that were moved. */
final class Reading {
    private final Map<Instant, ReadEvent.Time> times = new TreeMap<>();
    private final Map<Instant, ReadEvent.Time> moved = new HashMap<>();
    private final Set<Instant> gone = new TreeSet<>();
    private final Map<Instant, Revision> states = new HashMap<>();
    private boolean whole;
    private Revision state = Revision.FIRST;
    private int sequence;

    private @Nullable ReadEvent event;

    /** Whether it is no older state of all occurrences than was read; a newer one takes its place (RFC 5546 2.1.5). */
    boolean takes(VEvent read) {
        Revision other = Revision.of(read);
        if (whole && other.compareTo(state) > 0) {
            times.clear();
            whole = false;
        }
        boolean takes = !whole || other.equals(state);
        state = takes ? other : state;
        return takes;
    }

    void put(Instant occurrence, Instant starts, Instant ends) {
        times.put(occurrence, new ReadEvent.Time(occurrence, starts, ends));
    }

    /** One occurrence (RFC 5545 3.8.4.4), which may be elsewhere now or not take place. */
    void replace(Instant occurrence, Instant starts, Instant ends, VEvent read) {
        Revision other = Revision.of(read);
        if (other.compareTo(states.getOrDefault(occurrence, Revision.FIRST)) < 0) {
            return;
        }
        states.put(occurrence, other);
        moved.remove(occurrence);
        gone.remove(occurrence);
        if (cancelled(read)) {
            gone.add(occurrence);
        } else {
            moved.put(occurrence, new ReadEvent.Time(occurrence, starts, ends));
        }
    }

    /**
     * @param all whether it tells of all occurrences; what one of them says is taken where nothing else is said
     */
    void say(String uid, VEvent read, boolean all, String summary, String location) {
        sequence = Math.max(sequence, Revision.of(read).sequence());
        if (whole || !all && event != null) {
            return;
        }
        whole = all;
        event = new ReadEvent(
                uid,
                0,
                summary,
                location,
                !"TRANSPARENT".equals(value(read, Property.TRANSP)),
                all && cancelled(read),
                all,
                List.of(),
                List.of());
    }

    static boolean cancelled(VEvent read) {
        return "CANCELLED".equals(value(read, Property.STATUS));
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
        times.keySet().removeAll(gone);
        return new ReadEvent(
                said.uid(),
                sequence,
                said.summary(),
                said.location(),
                said.busy(),
                said.cancelled(),
                said.whole(),
                times.values().stream()
                        .filter(time -> bounds.has(time.starts(), time.ends()))
                        .toList(),
                List.copyOf(gone));
    }
}
