package vn.caurong.calendar.ics;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Sequence;

/**
 * How new a state of an event is: by its SEQUENCE, of equal ones by its DTSTAMP (RFC 5546 2.1.5).
 *
 * @param stamp the oldest there is where none can be read
 */
record Revision(int sequence, Instant stamp) implements Comparable<Revision> {
    static final Revision FIRST = new Revision(0, Instant.MIN);

    private static final Comparator<Revision> ORDER =
            Comparator.comparingInt(Revision::sequence).thenComparing(Revision::stamp);

    static Revision of(VEvent read) {
        int sequence = read.<Sequence>getProperty(Property.SEQUENCE)
                .map(Sequence::getSequenceNo)
                .orElse(0);
        return new Revision(sequence, stamp(read));
    }

    @Override
    public int compareTo(Revision other) {
        return ORDER.compare(this, other);
    }

    private static Instant stamp(VEvent read) {
        try {
            return read.<DtStamp>getProperty(Property.DTSTAMP)
                    .map(DtStamp::getDate)
                    .orElse(Instant.MIN);
        } catch (DateTimeException unreadable) { // it says when a state was written, and nothing of the event
            return Instant.MIN;
        }
    }
}
