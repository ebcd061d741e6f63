package vn.caurong.documents.incoming;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** Deadlines that a form offers, counted in working days from now. */
@Component
record ReadyDeadlines(WorkingTime time, Clock clock) {
    /** Ready deadlines; the one to keep is picked when it still lies ahead. */
    DuePicks picks(UUID agency, @Nullable Instant keep) {
        Instant now = clock.instant();
        List<LocalDate> days = IntStream.range(0, 3)
                .mapToObj(n -> Deadline.days(now, n, time.of(agency)).due())
                .map(due -> Vietnam.date(due))
                .distinct()
                .toList();
        boolean ahead = keep != null && keep.isAfter(now);
        return new DuePicks(days, ahead ? keep : null, ahead ? "keep" : "none");
    }
}
