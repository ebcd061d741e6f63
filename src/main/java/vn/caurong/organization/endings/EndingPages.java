package vn.caurong.organization.endings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/** Puts the page of ending a unit or agency together. */
@Component
record EndingPages(
        Administration administration,
        Organization organization,
        EndingPreview preview,
        Endings endings,
        EndingRows rows,
        Clock clock) {
    EndingPage of(UUID id, EndingForm form, Actor by) {
        Unit unit = rows.unit(id);
        administration.require(unit.agency(), by);
        LocalDate today = Vietnam.today(clock);
        List<Unit> all = unit.isAgency() ? administration.agencies(by) : rows.open(unit.agency(), today);
        return new EndingPage(
                unit,
                organization.unit(unit.agency()),
                form,
                choices(all, unit, each -> beside(each, unit)),
                choices(all, unit, each -> !beside(each, unit)),
                today,
                endings.of(id).orElse(null),
                form.day().isEmpty() ? null : preview.of(unit, form, today, by));
    }

    private static boolean beside(Unit each, Unit unit) {
        return !unit.isAgency() || Objects.equals(each.parent(), unit.parent());
    }

    private static Map<String, String> choices(List<Unit> all, Unit unit, Predicate<Unit> which) {
        var choices = new LinkedHashMap<String, String>();
        all.stream()
                .filter(each -> !each.id().equals(unit.id()))
                .filter(which)
                .forEach(each -> choices.put(each.id().toString(), each.name()));
        return choices;
    }
}
