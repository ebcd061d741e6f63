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
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.administration.Typed;

/** Names documents are issued under: new ones, and their last day. */
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
        tell(
                "organization.issuing-name-added",
                agency,
                id,
                form.basis(),
                by,
                Map.of("name", form.name(), "from", from.toString()));
        return id;
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
        tell(
                "organization.issuing-name-ended",
                name.agency(),
                id,
                basis,
                by,
                Map.of("name", name.name(), "last", day.toString()));
        return name.agency();
    }

    private void tell(String act, UUID agency, UUID id, String basis, Actor by, Map<String, String> facts) {
        journal.record(new Entry(agency, act, new Subject("issuing-name", id), by, facts, basis));
    }
}
