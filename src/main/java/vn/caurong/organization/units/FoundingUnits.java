package vn.caurong.organization.units;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Unit;

/** The first units of a new agency, part of setting it up. */
@Component
public class FoundingUnits {
    private final StandingUnits standing;
    private final NewUnits units;

    FoundingUnits(StandingUnits standing, NewUnits units) {
        this.standing = standing;
        this.units = units;
    }

    /**
     * Its own row, under another agency.
     *
     * @param parent id of that agency, as typed
     * @return the agency above
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID found(UUID id, String parent, UnitForm form, LocalDate from) {
        UnitRules.mayBeCalled(form).orThrow();
        Unit above = standing.agency(parent, from)
                .orElseThrow(() -> new RefusalException("organization.refused.noParent", from));
        Ruling.unless(standing.isNewAgency(form.name()), "organization.refused.agencyTwice", form.name())
                .orThrow();
        units.insertAgency(id, above.id(), form, from);
        return above.id();
    }

    /**
     * The agency at the top of an empty program, with an office.
     *
     * @return the office
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID first(UUID agency, UnitForm form, String office, LocalDate from) {
        UnitRules.mayBeCalled(form).orThrow();
        units.insertFirst(agency, form, from);
        UUID id = Ids.next();
        units.insert(id, agency, agency, new UnitForm(office, "", "VP", form.place(), "", "", form.basis()), from);
        return id;
    }
}
