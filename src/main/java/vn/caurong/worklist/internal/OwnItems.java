package vn.caurong.worklist.internal;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.OpenItem;

/** Items of one reader, taken from the rows of the list. */
@Component
record OwnItems(WorkListQuery query) {
    /** On a subject, the item of the acting post first, then own ones, then those of others. */
    List<OpenItem> on(Subject subject, Actor actor) {
        return query.rows(actor, subject).stream()
                .sorted(Comparator.comparing(row -> rank(row, actor)))
                .map(WorkRow::item)
                .toList();
    }

    /** What is not put off, in the order of the list. */
    List<OpenItem> waiting(Actor actor) {
        return query.rows(actor).stream()
                .filter(row -> !row.snoozed())
                .map(WorkRow::item)
                .toList();
    }

    /** All, put off or not. */
    List<OpenItem> open(Actor actor) {
        return query.rows(actor).stream().map(WorkRow::item).toList();
    }

    private static int rank(WorkRow row, Actor actor) {
        if (row.item().assignee().id().equals(actor.post())) {
            return 0;
        }
        return 1 + row.as().ordinal();
    }
}
