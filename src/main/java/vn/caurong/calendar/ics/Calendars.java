package vn.caurong.calendar.ics;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The frame of what we write. */
final class Calendars {
    private Calendars() {}

    /**
     * @param method of RFC 5546
     */
    static Calendar of(String method) {
        Calendar calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Cau Rong//Lich cong tac//VI"));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(method));
        return calendar;
    }
}
