package vn.caurong.organization.founding;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.administration.Typed;

/** The last day of a name documents are issued under. */
@Component
class EndingIssuingNames {
    private final Administration administration;
    private final IssuingNameRows rows;
    private final Journal journal;

    EndingIssuingNames(Administration administration, IssuingNameRows rows, Journal journal) {
        this.administration = administration;
        this.rows = rows;
        this.journal = journal;
    }

    /**
     * @return the agency
     */
    @Transactional
    public UUID end(UUID id, String last, String basis, Actor by) {
        IssuingNameRow name = rows.name(id);
        administration.require(name.agency(), by);
        LocalDate day = Typed.day(last);
        Ruling.unless(!day.isBefore(name.from()), "organization.refused.period")
                .and(() -> Ruling.unless(!basis.isEmpty(), "organization.refused.basis"))
                .orThrow();
        try {
            rows.end(id, day);
        } catch (DataIntegrityViolationException later) {
            throw new RefusalException("organization.refused.heldLater", day);
        }
        journal.record(new Entry(
                name.agency(),
                "organization.issuing-name-ended",
                new Subject("issuing-name", id),
                by,
                Map.of("name", name.name(), "last", day.toString()),
                basis));
        return name.agency();
    }
}
