package vn.caurong.calendar.spi;

import java.time.Instant;
import java.util.List;
import vn.caurong.kernel.Actor;

/** Things of a person that have a time; each module that knows some contributes a bean. */
public interface CalendarSource {
    /** Those that lie between the two instants, in any order; what the reader may not see is not among them. */
    List<CalendarItem> items(Actor reader, Instant from, Instant to);
}
