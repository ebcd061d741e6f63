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
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.administration.Typed;

/** New names documents are issued under. */
@Component
class KeepingIssuingNames {
    private final Administration administration;
    private final IssuingNameRows rows;
    private final Journal journal;

    KeepingIssuingNames(Administration administration, IssuingNameRows rows, Journal journal) {
        this.administration = administration;
        this.rows = rows;
        this.journal = journal;
    }

    @Transactional
    public UUID add(UUID agency, IssuingNameForm form, Actor by) {
        administration.require(agency, by);
        IssuingNameRules.mayBe(form).orThrow();
        LocalDate from = Typed.day(form.from());
        UUID id = Ids.next();
        try {
            rows.insert(id, agency, form, from);
        } catch (DataIntegrityViolationException twice) {
            throw new RefusalException("organization.refused.issuingNameTwice", form.name());
        }
        journal.record(new Entry(
                agency,
                "organization.issuing-name-added",
                new Subject("issuing-name", id),
                by,
                Map.of("name", form.name(), "from", from.toString()),
                form.basis()));
        return id;
    }
}
