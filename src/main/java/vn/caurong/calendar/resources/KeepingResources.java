package vn.caurong.calendar.resources;

import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.calendar.duties.CoveredDuties;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Duty;

/** The clerk keeps rooms and vehicles of the agency. */
@Component
class KeepingResources {
    private final Resources resources;
    private final CoveredDuties duties;
    private final Journal journal;

    KeepingResources(Resources resources, CoveredDuties duties, Journal journal) {
        this.resources = resources;
        this.duties = duties;
        this.journal = journal;
    }

    /** Rooms and vehicles are what the Office consolidates by. */
    Ruling may(Actor by) {
        return duties.may(by, Duty.CONSOLIDATE);
    }

    /**
     * @throws RefusalException for an unknown kind, no name, no seats, or a name that is there
     */
    @Transactional
    void enter(String kind, String name, String seats, Actor by) {
        may(by).and(() -> Ruling.unless(ResourceKind.named(kind).isPresent(), "calendar.refused.resource.kind"))
                .and(() -> Resource.sound(name, seats))
                .orThrow();
        Resource made = new Resource(Ids.next(), ResourceKind.named(kind).orElseThrow(), name, Resource.seats(seats));
        try {
            resources.insert(by.agency(), made);
        } catch (DataIntegrityViolationException there) {
            throw new RefusalException("calendar.refused.resource.there", name);
        }
        tell("calendar.resource-entered", made, by);
    }

    /**
     * Nobody holds it from tomorrow on.
     *
     * @throws RefusalException while entries to come hold it
     */
    @Transactional
    void end(UUID id, Actor by) {
        Resource ended = resources.locked(by.agency(), id).orElseThrow(() -> new NotVisibleException(subject(id)));
        int held = resources.held(id);
        may(by).and(() -> Ruling.unless(held == 0, "calendar.refused.resource.held", ended.name(), held))
                .orThrow();
        resources.end(id);
        tell("calendar.resource-ended", ended, by);
    }

    private void tell(String act, Resource resource, Actor by) {
        Map<String, String> facts = Map.of("seats", String.valueOf(resource.seats()));
        journal.record(Entry.of(by, act, subject(resource.id())).with(facts).saying(resource.name()));
    }

    static Subject subject(UUID id) {
        return new Subject("calendar-resource", id);
    }
}
