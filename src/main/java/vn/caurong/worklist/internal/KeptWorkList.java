package vn.caurong.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.access.Access;
import vn.caurong.identity.Standings;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;
import vn.caurong.worklist.internal.Closings.Closed;

/** The work list in PostgreSQL. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
class KeptWorkList implements WorkList {
    private final Items items;
    private final WorkListQuery query;
    private final Closings closings;
    private final Closers closers;
    private final Telling telling;
    private final Standings standings;
    private final Access access;
    private final Clock clock;

    KeptWorkList(
            Items items,
            WorkListQuery query,
            Closings closings,
            Closers closers,
            Telling telling,
            Standings standings,
            Access access,
            Clock clock) {
        this.items = items;
        this.query = query;
        this.closings = closings;
        this.closers = closers;
        this.telling = telling;
        this.standings = standings;
        this.access = access;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(NewItem item, @Nullable Actor by) {
        query.forget();
        switch (item.assignee()) {
            case Assignee.ToPost(UUID post) -> {
                items.insert(item, by, null, clock.instant());
                access.dutyOpened(item.subject(), post, item.duty().name());
            }
            case Assignee.ToPerson(UUID person) ->
                items.insert(
                        item,
                        by,
                        standings.of(person).posts().stream().findFirst().orElse(null),
                        clock.instant());
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Closing> close(Subject subject, Duty duty, Assignee assignee, @Nullable Actor by) {
        List<Closed> closed = closings.close(subject, duty, assignee, closers.of(by, assignee, duty));
        closed(subject, closed, by);
        return closed.isEmpty() ? closings.lastClosing(subject, duty, assignee) : Optional.empty();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void closeAll(Subject subject, @Nullable Duty duty, @Nullable Actor by) {
        closed(subject, closings.close(subject, duty, null, closers.of(by, null, duty)), by);
    }

    @Override
    public Optional<OpenItem> mine(Subject subject, Duty duty, Actor actor) {
        return query.rows(actor, subject).stream()
                .filter(row -> row.item().duty() == duty)
                .min(Comparator.comparing(row -> rank(row, actor)))
                .map(WorkRow::item);
    }

    @Override
    public List<OpenItem> mine(Subject subject, Actor actor) {
        return query.rows(actor, subject).stream()
                .sorted(Comparator.comparing(row -> rank(row, actor)))
                .map(WorkRow::item)
                .toList();
    }

    @Override
    public List<OpenItem> openOn(Subject subject) {
        return query.on(subject);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void reschedule(Subject subject, Duty duty, @Nullable Instant due) {
        query.forget();
        items.reschedule(subject, duty, null, due);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void reschedule(Subject subject, Duty duty, Assignee assignee, @Nullable Instant due) {
        query.forget();
        items.reschedule(subject, duty, assignee.id(), due);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void rename(Subject subject, String title, int urgency) {
        items.rename(subject, title, urgency);
    }

    @Override
    public Map<String, Count> counts(Actor actor) {
        return query.counts(actor);
    }

    @Override
    public List<OpenItem> list(Actor actor) {
        return query.rows(actor).stream()
                .filter(row -> !row.snoozed())
                .map(WorkRow::item)
                .toList();
    }

    @Override
    public Set<UUID> waiting(String kind, Predicate<Duty> duty, Actor actor) {
        return query.rows(actor).stream()
                .filter(row -> !row.snoozed() && row.item().subject().kind().equals(kind))
                .filter(row -> duty.test(row.item().duty()))
                .map(row -> row.item().subject().id())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Position> position(Subject subject, Actor actor) {
        return query.position(subject, actor);
    }

    @Override
    public Optional<Onward> onward(Subject done, Actor actor) {
        return query.onward(done, actor);
    }

    private void closed(Subject subject, List<Closed> closed, @Nullable Actor by) {
        query.forget();
        for (Closed item : closed) {
            if (item.post() != null) {
                access.dutyClosed(subject, item.post(), item.duty());
            }
        }
        if (by != null && !closed.isEmpty()) {
            access.participated(subject, by);
            telling.closed(subject, closed, by);
        }
    }

    /** The item of the acting post first, then own ones, then those of others. */
    private static int rank(WorkRow row, Actor actor) {
        if (row.item().assignee().id().equals(actor.post())) {
            return 0;
        }
        return 1 + row.as().ordinal();
    }
}
