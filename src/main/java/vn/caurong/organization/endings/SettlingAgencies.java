package vn.caurong.organization.endings;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration.Leaving;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/**
 * Once the day has begun, what an agency left is handed to who goes on with it, or closed with a
 * record, by the modules that keep it; each agency in a transaction of its own, and once.
 */
@Component
record SettlingAgencies(
        Endings endings,
        EndingRows rows,
        Organization organization,
        ObjectProvider<Leaving> leaving,
        Journal journal,
        TransactionTemplate transaction,
        Clock clock) {
    void settle() {
        endings.due(Vietnam.today(clock)).forEach(each -> transaction.executeWithoutResult(_ -> settle(each)));
    }

    private void settle(Ending ending) {
        Unit unit = rows.unit(ending.unit());
        if (!endings.settled(ending.id(), clock.instant()) || !unit.isAgency()) {
            return;
        }
        Optional<Unit> heir = organization.heirOf(unit.id(), Vietnam.today(clock));
        leaving.orderedStream()
                .forEach(each -> each.settle(unit.id(), heir.map(Unit::id).orElse(null), ending.day(), ending.basis()));
        journal.record(Entry.system(unit.id(), "organization.agency-settled", new Subject("unit", unit.id()))
                .with(Map.of("to", heir.map(to -> to.id().toString()).orElse("")))
                .saying(ending.basis()));
    }
}
