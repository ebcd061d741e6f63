package vn.caurong.organization.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Unit;
import vn.caurong.organization.administration.Typed;

/** A new unit in an agency, from a day on. */
@Component
public class AddingUnits {
    private final Administration administration;
    private final UnitRows rows;
    private final NewUnits units;
    private final Journal journal;

    AddingUnits(Administration administration, UnitRows rows, NewUnits units, Journal journal) {
        this.administration = administration;
        this.rows = rows;
        this.units = units;
        this.journal = journal;
    }

    @Transactional
    public UUID add(UUID agency, UnitForm form, Actor by) {
        administration.require(agency, by);
        UnitRules.mayBeCalled(form).orThrow();
        LocalDate from = Typed.day(form.from());
        List<Unit> standing = rows.held(agency, from);
        UnitRules.isAlone(form, standing.stream().filter(u -> !u.isAgency()).toList())
                .orThrow();
        UUID id = Ids.next();
        units.insert(id, agency, FindingUnits.in(standing, form.parent()).id(), form, from);
        journal.record(new Entry(
                agency,
                "organization.unit-added",
                new Subject("unit", id),
                by,
                Map.of("name", form.name(), "from", from.toString()),
                form.basis()));
        return id;
    }
}
