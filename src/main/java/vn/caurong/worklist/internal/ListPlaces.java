package vn.caurong.worklist.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.WorkList.Onward;
import vn.caurong.worklist.WorkList.Position;

/** Where a subject stands in its reader's list, and what comes next. */
@Component
record ListPlaces(WorkListQuery query) {
    Optional<Position> position(Subject subject, Actor actor) {
        List<WorkRow> list = waiting(actor);
        for (int at = 0; at < list.size(); at++) {
            if (list.get(at).item().subject().equals(subject)) {
                return Optional.of(new Position(at + 1, list.size(), href(list, at - 1), href(list, at + 1)));
            }
        }
        return Optional.empty();
    }

    Optional<Onward> onward(Subject done, Actor actor) {
        List<WorkRow> list = waiting(actor);
        return list.stream()
                .filter(row -> !row.item().subject().equals(done))
                .findFirst()
                .map(row -> new Onward(row.href(), row.item().title(), list.size()));
    }

    private static @Nullable String href(List<WorkRow> list, int at) {
        return at < 0 || at >= list.size() ? null : list.get(at).href();
    }

    private List<WorkRow> waiting(Actor actor) {
        return query.rows(actor).stream().filter(row -> !row.snoozed()).toList();
    }
}
