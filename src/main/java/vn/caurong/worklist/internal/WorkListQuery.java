package vn.caurong.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.identity.RequestMemory;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.WorkList.Position;
import vn.caurong.worklist.internal.WorkRow.As;

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

    /** The page of one filter; an unknown filter shows everything. */
    WorkListPage page(Actor actor, String filter) {
        List<WorkRow> all = rows(actor);
        var filters = new ArrayList<WorkListPage.Count>();
        filters(all).forEach((name, rows) -> filters.add(new WorkListPage.Count(name, rows)));
        String shown = filters.stream().anyMatch(f -> f.name().equals(filter)) ? filter : "all";
        List<WorkRow> chosen = all.stream().filter(of(shown)).toList();
        Instant now = clock.instant();
        LocalDate today = Vietnam.date(now);
        return new WorkListPage(
                shown,
                filters,
                chosen.stream().filter(row -> late(row, now)).toList(),
                chosen.stream().filter(row -> !late(row, now) && on(row, today)).toList(),
                chosen.stream().filter(row -> !late(row, now) && !on(row, today)).toList());
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

    private static @Nullable String href(List<WorkRow> list, int at) {
        return at < 0 || at >= list.size() ? null : list.get(at).href();
    }

    private static Map<String, Long> filters(List<WorkRow> all) {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("all", all.stream().filter(of("all")).count());
        for (WorkRow row : all) {
            if (row.snoozed()) {
                continue;
            }
            counts.merge(duty(row), 1L, Long::sum);
            counts.merge("kind-" + row.item().subject().kind(), 1L, Long::sum);
            if (row.as() != As.OWN) {
                counts.merge("behalf", 1L, Long::sum);
            }
        }
        long snoozed = all.stream().filter(WorkRow::snoozed).count();
        if (snoozed > 0) {
            counts.put("snoozed", snoozed);
        }
        return counts;
    }

    private static Predicate<WorkRow> of(String filter) {
        return switch (filter) {
            case "snoozed" -> WorkRow::snoozed;
            case "all" -> row -> !row.snoozed();
            case "behalf" -> row -> !row.snoozed() && row.as() != As.OWN;
            default ->
                    row ->
                            !row.snoozed()
                                    && (duty(row).equals(filter)
                                            || filter.equals(
                                                    "kind-" + row.item().subject().kind()));
        };
    }

    private static String duty(WorkRow row) {
        return row.item().duty().name().toLowerCase(Locale.ROOT);
    }

    private static boolean late(WorkRow row, Instant now) {
        Instant due = row.item().due();
        return due != null && due.isBefore(now);
    }

    private static boolean on(WorkRow row, LocalDate today) {
        Instant due = row.item().due();
        return due != null && Vietnam.date(due).equals(today);
    }

    private record Key(java.util.UUID person) {}

    private record CountsKey(java.util.UUID person) {}
}
