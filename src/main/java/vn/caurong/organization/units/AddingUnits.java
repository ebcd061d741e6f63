package vn.caurong.organization.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Unit;
import vn.caurong.organization.administration.Typed;

/** A new unit in an agency, from a day on. */
@Component
public class AddingUnits {
    private final Administration administration;
    private final UnitRows rows;
    private final Journal journal;

    AddingUnits(Administration administration, UnitRows rows, Journal journal) {
        this.administration = administration;
        this.rows = rows;
        this.journal = journal;
    }

    @Transactional
    public UUID add(UUID agency, UnitForm form, Actor by) {
        administration.require(agency, by);
        UnitRules.mayBeCalled(form).orThrow();
        LocalDate from = Typed.day(form.from());
        List<Unit> units = rows.held(agency, from);
        UnitRules.isAlone(form, units.stream().filter(u -> !u.isAgency()).toList())
                .orThrow();
        UUID id = Ids.next();
        rows.insert(id, agency, FindingUnits.in(units, form.parent()).id(), form, from);
        journal.record(new Entry(
                agency,
                "organization.unit-added",
                new Subject("unit", id),
                by,
                Map.of("name", form.name(), "from", from.toString()),
                form.basis()));
        return id;
    }

    /**
     * Part of setting up a new agency: its own row, under another agency.
     *
     * @param parent id of that agency, as typed
     * @return the agency above
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID found(UUID id, String parent, UnitForm form, LocalDate from) {
        UnitRules.mayBeCalled(form).orThrow();
        Unit above = rows.agency(parent, from)
                .orElseThrow(() -> new RefusalException("organization.refused.noParent", from));
        Ruling.unless(rows.isNewAgency(form.name()), "organization.refused.agencyTwice", form.name())
                .orThrow();
        rows.insertAgency(id, above.id(), form, from);
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
        rows.insertFirst(agency, form, from);
        UUID id = Ids.next();
        rows.insert(id, agency, agency, new UnitForm(office, "", "VP", form.place(), "", "", form.basis()), from);
        return id;
    }
}
