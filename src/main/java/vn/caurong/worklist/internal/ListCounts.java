package vn.caurong.worklist.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList.Count;

/** How many items wait for a reader, by kind of subject; taken from the list where that was read. */
@Component
record ListCounts(OpenCounts counts, Reaches reaches, Access access, Clock clock) {
    Map<String, Count> of(Actor actor) {
        Looked looked = Looked.inRequest();
        List<WorkRow> known = looked.rows.get(actor.person());
        return known != null
                ? of(known)
                : looked.counts.computeIfAbsent(
                        actor.person(),
                        any -> counts.of(reaches.of(actor.person()), access.principals(actor), clock.instant()));
    }

    private static Map<String, Count> of(List<WorkRow> rows) {
        return rows.stream()
                .filter(row -> !row.snoozed())
                .collect(Collectors.groupingBy(
                        row -> row.item().subject().kind(),
                        Collectors.teeing(
                                Collectors.filtering(row -> !toKnow(row), Collectors.counting()),
                                Collectors.filtering(ListCounts::toKnow, Collectors.counting()),
                                Count::new)));
    }

    private static boolean toKnow(WorkRow row) {
        return row.item().duty() == Duty.KNOW;
    }
}
