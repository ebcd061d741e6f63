package vn.caurong.calendar.ics;

import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * A calendar that other programs read again and again (RFC 7986).
 *
 * @param name as they show it
 */
public record IcsFeed(String name, List<IcsEvent> events) {
    private static final Duration AGAIN = Duration.ofHours(1);

    /** In UTF-8. */
    public byte[] written() {
        Calendar calendar = Calendars.of(Method.VALUE_PUBLISH);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name)); // for programs older than RFC 7986
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), AGAIN));
        calendar.add(VietnamZone.component());
        events.forEach(event -> calendar.add(Vevents.of(event)));
        return Folded.of(calendar.toString());
    }
}
