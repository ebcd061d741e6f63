package vn.caurong.worklist.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.access.Access;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;
import vn.caurong.worklist.internal.FormerItems.Former;

/**
 * Moves the open items of posts that are no more to those who go on with their work, who find them
 * as "to hand on" (core, "Work items": nothing is orphaned).
 */
@Component
record MovingOn(
        FormerItems items,
        Heirs heirs,
        ObjectProvider<WorkList.Belonging> belonging,
        Access access,
        Journal journal,
        ApplicationEventPublisher events,
        TransactionTemplate transaction,
        Clock clock) {
    /**
     * Each post in a transaction of its own, and one that has trouble stops no other; done again, nothing is
     * left to do.
     *
     * @throws RuntimeException the first trouble with those after it, once all others have moved
     */
    void on() {
        Set<UUID> posts = new LinkedHashSet<>(items.postsWaitedFor());
        belonging.stream().forEach(each -> posts.addAll(each.posts()));
        List<RuntimeException> troubles = new ArrayList<>();
        heirs.of(List.copyOf(posts)).forEach((former, heir) -> attempt(() -> move(former, heir), troubles));
        heirs.ofAgencies(items.agenciesWaitedIn())
                .forEach((agency, head) -> attempt(() -> hand(agency, head), troubles));
        troubles.stream()
                .reduce((first, next) -> {
                    first.addSuppressed(next);
                    return first;
                })
                .ifPresent(first -> {
                    throw first;
                });
    }

    private void attempt(Runnable act, List<RuntimeException> troubles) {
        try {
            twice(act);
        } catch (RuntimeException trouble) {
            troubles.add(trouble);
        }
    }

    private void twice(Runnable act) {
        try {
            transaction.executeWithoutResult(_ -> act.run());
        } catch (DuplicateKeyException | ConcurrencyFailureException meanwhile) {
            // opened for the heir or locked by somebody: the second time it is doubled, or free
            transaction.executeWithoutResult(_ -> act.run());
        }
    }

    /** People keep what waits for them; who answers for those that left is the head of who goes on. */
    private void hand(UUID agency, Post head) {
        for (Former item : items.hand(agency, head.agency())) {
            access.grantDuty(item.subject(), head.id(), item.duty(), false);
            journal.record(Entry.system(head.agency(), "worklist.moved-on", item.subject())
                    .with(Map.of("from", agency.toString(), "to", head.id().toString(), "duty", item.duty())));
        }
    }

    private void move(Post former, Post heir) {
        events.publishEvent(new WorkList.GoingOn(former.id(), heir.id(), items.waitingFor(former.id())));
        items.closeDoubled(former.id(), heir.id(), clock.instant()).forEach(item -> {
            access.dutyClosed(item.subject(), former.id(), item.duty());
            tell(item, former, heir);
        });
        for (Former item : items.move(former.id(), heirs.nameOf(former), heir.id())) {
            access.dutyClosed(item.subject(), former.id(), item.duty());
            access.grantDuty(item.subject(), heir.id(), item.duty(), false);
            access.dutyOpened(item.subject(), heir.id(), item.duty());
            journal.record(Entry.system(heir.agency(), "worklist.moved-on", item.subject())
                    .with(Map.of(
                            "from", former.id().toString(),
                            "to", heir.id().toString(),
                            "duty", item.duty())));
            tell(item, former, heir);
        }
        events.publishEvent(new WorkList.GoneOn(former.id(), heir.id()));
    }

    private void tell(Former item, Post former, Post heir) {
        events.publishEvent(new WorkList.MovedOn(item.subject(), Duty.valueOf(item.duty()), former.id(), heir.id()));
    }
}
