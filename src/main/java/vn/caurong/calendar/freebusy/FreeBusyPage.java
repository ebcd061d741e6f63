package vn.caurong.calendar.freebusy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Vietnam;

/**
 * When colleagues are free.
 *
 * @param choices those who can be asked about, by post
 * @param asked those asked about
 * @param minutes how long the meeting takes
 * @param lines when each is taken that day, without a word of by what
 * @param free the first times at which none of them is taken
 * @param registers whether the reader may enter lines of the calendar
 */
public record FreeBusyPage(
        Map<UUID, String> choices,
        List<UUID> asked,
        LocalDate day,
        int minutes,
        List<BusyLine> lines,
        List<Stretch> free,
        boolean registers) {
    /** The form of a new line for such a time, with those asked about. */
    public String href(Stretch time) {
        String who = asked.stream().map(post -> "&post=" + post).collect(Collectors.joining());
        return "/calendar/entries/new?day=" + Vietnam.date(time.from()) + "&from=" + Stretch.hour(time.from()) + "&to="
                + Stretch.hour(time.to()) + who;
    }
}
