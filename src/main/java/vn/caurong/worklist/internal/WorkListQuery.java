package vn.caurong.worklist.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.identity.RequestMemory;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList.Count;
import vn.caurong.worklist.WorkList.Onward;
import vn.caurong.worklist.WorkList.Position;

/** The list of one person, read with one statement and then only sorted out. */
@Component
record WorkListQuery(OpenItems items, Reaches reaches, Access access, Showing showing, Clock clock) {
    /** The actor's rows, snoozed ones too; read once per request. */
    List<WorkRow> rows(Actor actor) {
        return rows(actor, looked(), null);
    }

    /** The actor's rows of a subject; while only reading, with all the others at once. */
    List<WorkRow> rows(Actor actor, Subject subject) {
        Looked looked = RequestMemory.reading() ? looked() : new Looked();
        return rows(actor, looked, subject).stream()
                .filter(row -> row.item().subject().equals(subject))
                .toList();
    }

    /** Everybody's open items of a subject, the oldest first. */
    List<OpenItem> on(Subject subject) {
        return looked().on.computeIfAbsent(subject, any -> shown(items.on(subject)));
    }

    Map<String, Count> counts(Actor actor) {
        Looked looked = looked();
        List<WorkRow> known = looked.rows.get(actor.person());
        return known != null
                ? known.stream()
                        .filter(row -> !row.snoozed())
                        .collect(Collectors.groupingBy(
                                row -> row.item().subject().kind(),
                                Collectors.teeing(
                                        Collectors.filtering(row -> !toKnow(row), Collectors.counting()),
                                        Collectors.filtering(row -> toKnow(row), Collectors.counting()),
                                        Count::new)))
                : looked.counts.computeIfAbsent(actor.person(), any -> count(actor));
    }

    private static boolean toKnow(WorkRow row) {
        return row.item().duty() == Duty.KNOW;
    }

    /** Something was opened or closed in this request. */
    void forget() {
        looked().clear();
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

    private Map<String, Count> count(Actor actor) {
        return items.counts(reaches.of(actor.person()), access.principals(actor), clock.instant());
    }

    private static List<OpenItem> shown(List<OpenRow> rows) {
        return rows.stream().map(row -> Showing.item(row, null, null)).toList();
    }

    private static Looked looked() {
        return RequestMemory.keep(Looked.class, Looked::new);
    }

    Optional<Position> position(Subject subject, Actor actor) {
        List<WorkRow> list = rows(actor).stream().filter(row -> !row.snoozed()).toList();
        for (int at = 0; at < list.size(); at++) {
            if (list.get(at).item().subject().equals(subject)) {
                return Optional.of(new Position(at + 1, list.size(), href(list, at - 1), href(list, at + 1)));
            }
        }
        return Optional.empty();
    }

    Optional<Onward> onward(Subject done, Actor actor) {
        List<WorkRow> list = rows(actor).stream().filter(row -> !row.snoozed()).toList();
        return list.stream()
                .filter(row -> !row.item().subject().equals(done))
                .findFirst()
                .map(row -> new Onward(row.href(), row.item().title(), list.size()));
    }

    private static @Nullable String href(List<WorkRow> list, int at) {
        return at < 0 || at >= list.size() ? null : list.get(at).href();
    }
}
