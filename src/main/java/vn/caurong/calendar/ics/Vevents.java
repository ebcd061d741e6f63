package vn.caurong.calendar.ics;

import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import vn.caurong.kernel.Vietnam;

/** Writes one event; the stamp is that of its last change, so that nothing changed reads the same. */
final class Vevents {
    private Vevents() {}

    static VEvent of(IcsEvent event) {
        VEvent written = new VEvent(false);
        written.add(new Uid(event.uid().toString()));
        written.add(new DtStamp(event.changed()));
        written.add(new LastModified(event.changed()));
        written.add(new Sequence(event.sequence()));
        written.add(new DtStart<>(event.starts().atZone(Vietnam.ZONE)));
        written.add(new DtEnd<>(event.ends().atZone(Vietnam.ZONE)));
        written.add(new Summary(event.summary()));
        if (!event.description().isEmpty()) {
            written.add(new Description(event.description()));
        }
        if (!event.location().isEmpty()) {
            written.add(new Location(event.location()));
        }
        IcsEvent.Status status = event.status();
        if (status != null) {
            written.add(new Status(status.name()));
        }
        written.add(new Clazz(event.openness()));
        written.add(new Transp(event.busy() ? "OPAQUE" : "TRANSPARENT"));
        return written;
    }
}
