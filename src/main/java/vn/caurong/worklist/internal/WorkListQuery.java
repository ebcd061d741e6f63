package vn.caurong.worklist.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.identity.RequestMemory;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.WorkList.Onward;
import vn.caurong.worklist.WorkList.Position;

/** The list of one person, read with one statement and then only sorted out. */
@Component
class WorkListQuery {
    private final OpenItems items;
    private final Reaches reaches;
    private final Access access;
    private final Showing showing;
    private final Clock clock;

    WorkListQuery(OpenItems items, Reaches reaches, Access access, Showing showing, Clock clock) {
        this.items = items;
        this.reaches = reaches;
        this.access = access;
        this.showing = showing;
        this.clock = clock;
    }

    /** The actor's rows, snoozed ones too; read once per request. */
    List<WorkRow> rows(Actor actor) {
        return RequestMemory.keep(
                new Key(actor.person()),
                () -> {
                    Reach reach = reaches.of(actor.person());
                    return showing.rows(
                            items.mine(reach, access.principals(actor), clock.instant()), reach);
                });
    }

    List<WorkRow> rows(Actor actor, Subject subject) {
        Reach reach = reaches.of(actor.person());
        return showing.rows(items.mine(reach, access.principals(actor), subject), reach);
    }

    Map<String, Long> counts(Actor actor) {
        return RequestMemory.keep(
                new CountsKey(actor.person()),
                () ->
                        items.counts(
                                reaches.of(actor.person()),
                                access.principals(actor),
                                clock.instant()));
    }

    Optional<Position> position(Subject subject, Actor actor) {
        List<WorkRow> list = rows(actor).stream().filter(row -> !row.snoozed()).toList();
        for (int at = 0; at < list.size(); at++) {
            if (list.get(at).item().subject().equals(subject)) {
                return Optional.of(
                        new Position(at + 1, list.size(), href(list, at - 1), href(list, at + 1)));
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

    private record Key(java.util.UUID person) {}

    private record CountsKey(java.util.UUID person) {}
}
