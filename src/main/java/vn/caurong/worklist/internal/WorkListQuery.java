package vn.caurong.worklist.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.identity.RequestMemory;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.OpenItem;

/** The list of one person, read with one statement and then only sorted out. */
@Component
record WorkListQuery(OpenItems items, Reaches reaches, Access access, Showing showing, Clock clock) {
    /** The actor's rows, snoozed ones too; read once per request. */
    List<WorkRow> rows(Actor actor) {
        return rows(actor, Looked.inRequest(), null);
    }

    /** The actor's rows of a subject; while only reading, with all the others at once. */
    List<WorkRow> rows(Actor actor, Subject subject) {
        if (!RequestMemory.reading()) {
            Reach reach = reaches.of(actor.person());
            return showing.rows(items.mineOn(subject, reach, access.principals(actor), clock.instant()), reach);
        }
        return rows(actor, Looked.inRequest(), subject).stream()
                .filter(row -> row.item().subject().equals(subject))
                .toList();
    }

    /** Everybody's open items of a subject, the oldest first. */
    List<OpenItem> on(Subject subject) {
        return Looked.inRequest().on.computeIfAbsent(subject, any -> shown(items.on(subject)));
    }

    /** Something was opened or closed in this request. */
    void forget() {
        Looked.inRequest().clear();
    }

    private List<WorkRow> rows(Actor actor, Looked looked, @Nullable Subject on) {
        List<WorkRow> known = looked.rows.get(actor.person());
        if (known != null) {
            return known;
        }
        Reach reach = reaches.of(actor.person());
        List<OpenRow> read = items.mine(reach, access.principals(actor), clock.instant(), on);
        List<WorkRow> rows = showing.rows(read.stream().filter(OpenRow::reached).toList(), reach);
        looked.rows.put(actor.person(), rows);
        if (on != null) {
            looked.on.put(
                    on,
                    shown(read.stream()
                            .filter(row -> row.subject().equals(on))
                            .sorted(Comparator.comparing(OpenRow::openedAt))
                            .toList()));
        }
        return rows;
    }

    private static List<OpenItem> shown(List<OpenRow> rows) {
        return rows.stream().map(row -> ShownItems.of(row, null, null)).toList();
    }
}
