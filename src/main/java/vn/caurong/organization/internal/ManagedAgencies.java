package vn.caurong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Unit;
import vn.caurong.organization.administration.AccessHolders;
import vn.caurong.organization.posts.FindingPeople;

/** Asked anew at each request: a reach that ended is lost at once. */
@Component
record ManagedAgencies(
        ReachedAgencies reached,
        IssuingAgencies issuing,
        PersonHomes homes,
        FindingPeople people,
        AccessHolders holders,
        Clock clock)
        implements Administration {
    @Override
    public List<Unit> agencies(Actor by) {
        if (!by.is(Role.ADMINISTRATOR)) {
            return List.of();
        }
        LocalDate day = Vietnam.today(clock);
        return WhileReading.keep("managed agencies", by.post(), day, () -> reached.by(by, day));
    }

    @Override
    public boolean ofCity(Actor by) {
        return by.is(Role.ADMINISTRATOR) && reached.fromTheTop(by.post(), Vietnam.today(clock));
    }

    @Override
    public void require(UUID agency, Actor by) {
        if (agencies(by).stream().noneMatch(managed -> managed.id().equals(agency))) {
            throw new NotVisibleException(new Subject("agency", agency));
        }
    }

    @Override
    public UUID requirePerson(UUID person, Actor by) {
        UUID home = homes.of(person, Vietnam.today(clock))
                .orElseThrow(() -> new NotVisibleException(new Subject("person", person)));
        require(home, by);
        return home;
    }

    @Override
    public UUID personNamed(String meant, UUID agency) {
        return people.one(meant, agency);
    }

    @Override
    public List<Held> review(UUID agency) {
        return holders.of(agency, Vietnam.today(clock));
    }

    @Override
    public UUID requireIssuingName(UUID name, Actor by) {
        UUID agency = issuing.of(name);
        require(agency, by);
        return agency;
    }
}
