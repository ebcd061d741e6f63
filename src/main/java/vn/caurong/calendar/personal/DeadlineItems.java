package vn.caurong.calendar.personal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.spi.CalendarItem;
import vn.caurong.calendar.spi.CalendarSource;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.SubjectLink;
import vn.caurong.worklist.WorkList;

/** What waits for the person and is due: documents, tasks, whatever stands on the work list; one per subject. */
@Component
record DeadlineItems(WorkList worklist, ObjectProvider<SubjectLink> links) implements CalendarSource {
    @Override
    public List<CalendarItem> items(Actor reader, Instant from, Instant to) {
        Map<Subject, CalendarItem> due = new LinkedHashMap<>();
        for (OpenItem item : worklist.list(reader)) {
            Instant at = item.due();
            if (at != null && !at.isBefore(from) && at.isBefore(to)) {
                due.putIfAbsent(item.subject(), deadline(item, at));
            }
        }
        return List.copyOf(due.values());
    }

    private CalendarItem deadline(OpenItem item, Instant at) {
        String href = links.stream()
                .filter(link -> link.kind().equals(item.subject().kind()))
                .findFirst()
                .map(link -> link.path() + item.subject().id())
                .orElse("");
        return new CalendarItem(CalendarItem.Kind.DEADLINE, at, null, false, item.title(), item.mark(), href);
    }
}
