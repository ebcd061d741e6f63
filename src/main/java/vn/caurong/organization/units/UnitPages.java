package vn.caurong.organization.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;
import vn.caurong.organization.administration.PastActs;

/** Puts the page of a unit together. */
@Component
record UnitPages(
        Administration administration,
        Organization organization,
        UnitRows rows,
        UnitChanges changes,
        UnitCodes codes,
        PastActs acts,
        Clock clock) {
    UnitPage of(UUID id, Actor by) {
        Unit unit = rows.unit(id);
        administration.require(unit.agency(), by);
        LocalDate today = Vietnam.today(clock);
        return new UnitPage(
                unit,
                unit.isAgency() ? unit : organization.unit(unit.agency()),
                today,
                parents(unit.agency(), id, today),
                organization.postsOf(unit.agency(), today).stream()
                        .filter(post -> post.unit().equals(id))
                        .toList(),
                changes.of(id),
                unit.isAgency() ? codes.of(id) : List.of(),
                acts.of(new Subject("unit", id), unit.agency()));
    }

    /** Units of an agency to choose from, by id. */
    Map<String, String> parents(UUID agency, UUID without, LocalDate day) {
        var parents = new LinkedHashMap<String, String>();
        organization.unitsOf(agency, day).stream()
                .filter(unit -> !unit.id().equals(without))
                .forEach(unit -> parents.put(unit.isAgency() ? "" : unit.id().toString(), unit.name()));
        return parents;
    }
}
