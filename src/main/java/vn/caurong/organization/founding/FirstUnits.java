package vn.caurong.organization.founding;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.administration.Typed;
import vn.caurong.organization.units.AddingUnits;
import vn.caurong.organization.units.CodeForm;
import vn.caurong.organization.units.FoundingUnits;
import vn.caurong.organization.units.UnitCodes;
import vn.caurong.organization.units.UnitForm;

/** The new agency itself with its code, and its office. */
@Component
record FirstUnits(
        Administration administration, FoundingUnits founding, AddingUnits adding, UnitCodes codes, Journal journal) {
    UUID agency(FoundingForm form, Actor by) {
        UUID id = Ids.next();
        LocalDate from = Typed.day(form.from());
        var unit = new UnitForm(
                form.name(), form.shortName(), form.notation(), form.place(), "", form.from(), form.basis());
        UUID parent = founding.found(id, form.parent(), unit, from);
        try {
            administration.require(parent, by);
            administration.require(id, by);
        } catch (NotVisibleException outOfReach) {
            throw new RefusalException("organization.refused.noReach");
        }
        journal.record(new Entry(
                id,
                "organization.agency-founded",
                new Subject("unit", id),
                by,
                Map.of("name", form.name(), "from", from.toString()),
                form.basis()));
        if (!form.code().isEmpty()) {
            codes.give(id, new CodeForm(form.code(), form.from()), by);
        }
        return id;
    }

    UUID office(UUID agency, FoundingForm form, Actor by) {
        var office = new UnitForm(form.office(), "", "VP", form.place(), "", form.from(), form.basis());
        return adding.add(agency, office, by);
    }
}
