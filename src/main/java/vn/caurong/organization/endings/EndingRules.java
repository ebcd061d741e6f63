package vn.caurong.organization.endings;

import static vn.caurong.kernel.Ruling.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Unit;

/** When and how a unit may end. */
final class EndingRules {
    private EndingRules() {}

    /**
     * Work moves as a day begins, so the first day without the unit is tomorrow at the earliest.
     *
     * @param below units under it that still stand on the day
     * @param successors of those typed, the ones that stand on the day
     */
    static Ruling mayEnd(
            EndingForm form, Unit unit, LocalDate day, LocalDate today, List<Unit> below, List<Unit> successors) {
        return unless(!form.basis().isEmpty(), "organization.refused.basis")
                .and(() -> unless(day.isAfter(today) && day.isAfter(unit.from()), "organization.refused.endDay", today))
                .and(() ->
                        unless(unit.to() == null || !unit.to().isBefore(day), "organization.refused.unitNotThen", day))
                .and(() -> below.isEmpty()
                        ? Ruling.allowed()
                        : Ruling.refused(
                                "organization.refused.endBelow",
                                below.getFirst().name()))
                .and(() ->
                        unless(successors.size() == form.successors().size(), "organization.refused.noSuccessor", day))
                .and(() -> number(form.kind(), successors.size()));
    }

    /** Who ends an agency stands outside of it: somebody must be left who can take it back. */
    static Ruling mayEndFrom(Unit unit, Actor by) {
        return unless(!unit.isAgency() || !by.agency().equals(unit.id()), "organization.refused.endOwnAgency");
    }

    static Ruling isFirst(Optional<Ending> planned) {
        return planned.isEmpty()
                ? Ruling.allowed()
                : Ruling.refused("organization.refused.endTwice", planned.get().day());
    }

    private static Ruling number(String kind, int successors) {
        return switch (kind) {
            case "MERGED" -> unless(successors == 1, "organization.refused.oneSuccessor");
            case "SPLIT" -> unless(successors > 1, "organization.refused.someSuccessors");
            case "DISSOLVED" -> unless(successors == 0, "organization.refused.noneSucceeds");
            default -> Ruling.refused("organization.refused.endKind");
        };
    }
}
