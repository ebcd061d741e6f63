package vn.caurong.worklist.internal;

import java.time.Instant;
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
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;
import vn.caurong.worklist.WorkList.Closing;
import vn.caurong.worklist.WorkList.Count;
import vn.caurong.worklist.WorkList.Onward;
import vn.caurong.worklist.WorkList.Position;

/** The work list in PostgreSQL. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
class KeptWorkList implements WorkList {
    private final Items items;
    private final OpeningItems opening;
    private final ClosingItems closing;
    private final Reopenings reopenings;
    private final OwnItems own;
    private final Reaches reaches;
    private final WorkListQuery query;
    private final ListCounts counts;
    private final ListPlaces places;

    KeptWorkList(
            Items items,
            OpeningItems opening,
            ClosingItems closing,
            Reopenings reopenings,
            OwnItems own,
            Reaches reaches,
            WorkListQuery query,
            ListCounts counts,
            ListPlaces places) {
        this.items = items;
        this.opening = opening;
        this.closing = closing;
        this.reopenings = reopenings;
        this.own = own;
        this.reaches = reaches;
        this.query = query;
        this.counts = counts;
        this.places = places;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(List<NewItem> opened, @Nullable Actor by) {
        query.forget();
        opening.open(opened, by);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Closing> close(Subject subject, Duty duty, Assignee assignee, @Nullable Actor by) {
        return closing.close(subject, duty, assignee, by);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void closeAll(Subject subject, @Nullable Duty duty, @Nullable Actor by) {
        closing.closeAll(subject, duty, by);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(Subject subject, Set<Duty> duties, Instant since, Actor closer) {
        reopenings.reopen(subject, duties, since, closer);
    }

    @Override
    public Optional<OpenItem> mine(Subject subject, Duty duty, Actor actor) {
        return own.on(subject, actor).stream()
                .filter(item -> item.duty() == duty)
                .findFirst();
    }

    @Override
    public List<OpenItem> mine(Subject subject, Actor actor) {
        return own.on(subject, actor);
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
    public List<UUID> answeringFor(UUID post, UUID agency) {
        return reaches.answeringFor(post, agency);
    }

    @Override
    public List<UUID> answeredBy(Actor actor) {
        return reaches.answeredBy(actor);
    }

    @Override
    public Map<String, Count> counts(Actor actor) {
        return counts.of(actor);
    }

    @Override
    public List<OpenItem> list(Actor actor) {
        return own.waiting(actor);
    }

    @Override
    public Set<UUID> waiting(String kind, Predicate<Duty> duty, Actor actor) {
        return subjects(own.waiting(actor), kind, duty);
    }

    @Override
    public Set<UUID> openFor(String kind, Predicate<Duty> duty, Actor actor) {
        return subjects(own.open(actor), kind, duty);
    }

    private static Set<UUID> subjects(List<OpenItem> items, String kind, Predicate<Duty> duty) {
        return items.stream()
                .filter(item -> item.subject().kind().equals(kind) && duty.test(item.duty()))
                .map(item -> item.subject().id())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Position> position(Subject subject, Actor actor) {
        return places.position(subject, actor);
    }

    @Override
    public Optional<Onward> onward(Subject done, Actor actor) {
        return places.onward(done, actor);
    }
}
