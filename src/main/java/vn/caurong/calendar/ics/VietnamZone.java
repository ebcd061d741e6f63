package vn.caurong.calendar.ics;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import vn.caurong.kernel.Vietnam;

/** Vietnam's zone as a calendar carries it: seven hours ahead all year, as long as any calendar here reaches back. */
final class VietnamZone {
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1976, 1, 1, 0, 0);

    private VietnamZone() {}

    static VTimeZone component() {
        Standard always = new Standard();
        always.add(new DtStart<>(ALWAYS));
        always.add(new TzOffsetFrom(OFFSET));
        always.add(new TzOffsetTo(OFFSET));
        always.add(new TzName("+07"));
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(Vietnam.ZONE.getId()));
        zone.add(always);
        return zone;
    }
}
