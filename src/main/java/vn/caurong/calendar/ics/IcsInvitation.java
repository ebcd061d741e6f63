package vn.caurong.calendar.ics;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Organizer;

/**
 * The calendar file of a letter (RFC 5546 3.2.2, 3.2.5): it names the one it goes to and nobody else.
 *
 * @param method REQUEST or CANCEL
 * @param event without a status where it stands and only this one is to come no more
 */
public record IcsInvitation(String method, IcsEvent event, Party organizer, Party attendee) {
    private static final Pattern OWN =
            Pattern.compile("(?m)^(?:(?:SEQUENCE|DTSTAMP|LAST-MODIFIED):|ATTENDEE[;:]).*\\R(?: .*\\R)*");

    /**
     * @param name empty for none
     */
    public record Party(String name, String address) {
        /** A percent sign may stand in an address and is written as RFC 6068 2 wants it. */
        private URI uri() {
            try {
                return new URI("mailto", address, null);
            } catch (URISyntaxException impossible) {
                throw new IllegalArgumentException(impossible);
            }
        }
    }

    /** In UTF-8. */
    public byte[] written() {
        VEvent written = Vevents.of(event);
        written.add(new Organizer(new ParameterList(List.of(new Cn(organizer.name()))), organizer.uri()));
        String name = attendee.name().isEmpty() ? attendee.address() : attendee.name();
        ParameterList asked =
                new ParameterList(List.of(new Cn(name), Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.FALSE));
        written.add(new Attendee(asked, attendee.uri()));
        Calendar calendar = Calendars.of(method);
        calendar.add(VietnamZone.component());
        calendar.add(written);
        return Folded.of(calendar.toString());
    }

    /** Whether two say the same of the event, whatever their numbers, when they were written and how the reader is named. */
    public static boolean same(byte[] one, byte[] other) {
        return said(one).equals(said(other));
    }

    private static String said(byte[] file) {
        return OWN.matcher(new String(file, StandardCharsets.UTF_8)).replaceAll("");
    }
}
