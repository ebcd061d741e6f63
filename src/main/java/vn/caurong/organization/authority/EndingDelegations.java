package vn.caurong.organization.authority;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;

/** Delegations ended before their time: one's own, or by the administrator. */
@Component
class EndingDelegations {
    private final Administration administration;
    private final DelegationRows rows;
    private final Journal journal;
    private final Clock clock;

    EndingDelegations(Administration administration, DelegationRows rows, Journal journal, Clock clock) {
        this.administration = administration;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void endOwn(UUID id, Actor by) {
        DelegationRow row = rows.one(id);
        if (!row.fromPerson().equals(by.person()) || by.actsForAnother()) {
            throw new NotVisibleException(new Subject("delegation", id));
        }
        end(row, by);
    }

    /**
     * @return the agency
     */
    @Transactional
    public UUID endFor(UUID id, Actor by) {
        DelegationRow row = rows.one(id);
        administration.require(row.agency(), by);
        end(row, by);
        return row.agency();
    }

    private void end(DelegationRow row, Actor by) {
        if (!row.open(clock.instant())) {
            throw new RefusalException("organization.refused.delegationOver", row.last());
        }
        rows.end(row.id(), clock.instant());
        journal.record(new Entry(
                row.agency(),
                "organization.delegation-ended",
                new Subject("delegation", row.id()),
                by,
                Map.of("basis", row.basis()),
                null));
    }
}
