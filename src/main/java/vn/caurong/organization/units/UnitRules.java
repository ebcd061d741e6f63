package vn.caurong.organization.units;

import static vn.caurong.kernel.Ruling.unless;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Unit;

/** What a unit may be called and where it may stand. */
final class UnitRules {
    private static final int LONGEST_NAME = 200;

    /** Letters as in notations (NĐ 30/2020 PL I.II.3): {@code CNTT}, {@code VP-NC}. */
    private static final Pattern NOTATION = Pattern.compile("[\\p{L}\\p{Nd}&.-]{1,20}");

    private UnitRules() {}

    static Ruling mayBeCalled(UnitForm form) {
        return unless(
                        form.name().length() >= 2 && form.name().length() <= LONGEST_NAME,
                        "organization.refused.unitName",
                        LONGEST_NAME)
                .and(() -> unless(
                        NOTATION.matcher(form.notation()).matches(), "organization.refused.notation", form.notation()))
                .and(() -> unless(!form.basis().isEmpty(), "organization.refused.basis"));
    }

    /**
     * @param others units of the agency that stand on the day
     */
    static Ruling isAlone(UnitForm form, Collection<Unit> others) {
        return others.stream()
                .filter(other -> same(other.name(), form.name()) || same(other.notation(), form.notation()))
                .findFirst()
                .map(other -> Ruling.refused("organization.refused.unitTwice", other.name(), other.notation()))
                .orElseGet(Ruling::allowed);
    }

    /**
     * A unit never stands under itself.
     *
     * @param all units of the agency
     */
    static Ruling mayStandUnder(@Nullable UUID unit, UUID parent, Collection<Unit> all, LocalDate day) {
        UUID above = parent;
        for (int steps = 0; above != null && steps <= all.size(); steps++) {
            if (above.equals(unit)) {
                return Ruling.refused("organization.refused.underItself");
            }
            UUID at = above;
            Unit found = all.stream().filter(u -> u.id().equals(at)).findFirst().orElse(null);
            above = found == null || found.isAgency() ? null : found.parent();
        }
        return unless(all.stream().anyMatch(u -> u.id().equals(parent)), "organization.refused.noParent", day);
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
