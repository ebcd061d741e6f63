package vn.caurong.worklist.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.identity.Standings;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Organization;
import vn.caurong.worklist.Duty;

/**
 * Whoever acts first under a delegation closes it for both; the other is told by an item to know:
 * the holder of the post always, a delegate who had opened it.
 */
@Component
class Telling {
    private final ToldItems told;
    private final Reaches reaches;
    private final Authorities authorities;
    private final Organization organization;
    private final Standings standings;
    private final Access access;
    private final Clock clock;

    Telling(
            ToldItems told,
            Reaches reaches,
            @Lazy Authorities authorities,
            @Lazy Organization organization,
            Standings standings,
            Access access,
            Clock clock) {
        this.told = told;
        this.reaches = reaches;
        this.authorities = authorities;
        this.organization = organization;
        this.standings = standings;
        this.access = access;
        this.clock = clock;
    }

    /** In the transaction of the closing. */
    void closed(Subject subject, List<Closed> closed, Actor by) {
        for (Closed item : closed) {
            if (item.post() == null || item.duty().equals(Duty.KNOW.name())) {
                continue;
            }
            Reach reach = reaches.of(by.person());
            if (reach.holds(item.post())) {
                openedByDelegates(item).forEach(person -> before(subject, item, person, by));
            } else if (reach.delegation(item.post(), item.duty()).isPresent()) {
                holder(item.post()).ifPresent(person -> tell(item, person, by));
            }
        }
    }

    /** The delegate sees it no longer by the duty, but has begun to read it. */
    private void before(Subject subject, Closed item, UUID person, Actor by) {
        access.grant(subject, new Principal.Person(person), "told");
        tell(item, person, by);
    }

    private void tell(Closed item, UUID person, Actor by) {
        if (!person.equals(by.person())) {
            var home = standings.of(person).posts().stream().findFirst().orElse(null);
            told.tell(item, person, home, by, clock.instant());
        }
    }

    private Optional<UUID> holder(UUID post) {
        return Optional.ofNullable(organization.post(post, Vietnam.today(clock)).holder());
    }

    private List<UUID> openedByDelegates(Closed item) {
        List<UUID> delegates = authorities.delegationsFrom(List.of(item.post()), clock.instant()).stream()
                .filter(delegation -> Reach.covers(delegation, item.duty()))
                .map(Authorities.Delegation::toPerson)
                .toList();
        return delegates.isEmpty() ? delegates : told.openedBy(item.id(), delegates);
    }
}
