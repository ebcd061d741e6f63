package vn.caurong.organization.endings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Unit;
import vn.caurong.organization.administration.Typed;

/** How far an ending reaches: the units that end, those that hinder it, those that go on. */
@Component
record EndingScope(Administration administration, EndingRows rows) {
    /**
     * @param units that end, the unit itself last
     * @param below that still stand under it on the day
     * @param successors of those typed, the ones that stand on the day: units of the same agency, or
     *     agencies the actor manages
     */
    record Scope(List<UUID> units, List<Unit> below, List<Unit> successors) {}

    Scope of(Unit unit, EndingForm form, Actor by) {
        administration.require(unit.agency(), by);
        rows.hold(unit.agency());
        LocalDate day = Typed.day(form.day());
        Predicate<Unit> chosen = each -> !each.id().equals(unit.id())
                && form.successors().contains(each.id().toString());
        List<Unit> standing = rows.standing(unit.agency(), day);
        if (unit.isAgency()) {
            return new Scope(
                    withItselfLast(unit, standing),
                    rows.below(unit.id(), day),
                    administration.agencies(by).stream()
                            .filter(chosen.and(each -> stands(each, day)))
                            .toList());
        }
        return new Scope(
                List.of(unit.id()),
                standing.stream()
                        .filter(each -> unit.id().equals(each.parent()))
                        .toList(),
                standing.stream().filter(chosen.and(each -> !each.isAgency())).toList());
    }

    private static List<UUID> withItselfLast(Unit agency, List<Unit> standing) {
        var units = new java.util.ArrayList<>(standing.stream()
                .map(Unit::id)
                .filter(id -> !id.equals(agency.id()))
                .toList());
        units.add(agency.id());
        return units;
    }

    private static boolean stands(Unit agency, LocalDate day) {
        return !agency.from().isAfter(day)
                && (agency.to() == null || !agency.to().isBefore(day));
    }
}
