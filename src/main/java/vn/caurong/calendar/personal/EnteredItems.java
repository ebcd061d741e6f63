package vn.caurong.calendar.personal;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.spi.CalendarItem;
import vn.caurong.calendar.spi.CalendarSource;
import vn.caurong.kernel.Actor;

/** What the person entered or brought in. */
@Component
record EnteredItems(OwnEntries entries) implements CalendarSource {
    @Override
    public List<CalendarItem> items(Actor reader, Instant from, Instant to) {
        return entries.of(reader.person(), from, to).stream()
                .map(each -> new CalendarItem(
                        CalendarItem.Kind.OWN,
                        each.starts(),
                        each.ends(),
                        each.busy(),
                        each.title(),
                        each.place(),
                        "/calendar/mine/" + each.id()))
                .toList();
    }
}
