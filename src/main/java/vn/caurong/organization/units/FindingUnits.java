package vn.caurong.organization.units;

import java.util.List;
import java.util.function.Predicate;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Unit;

/** The unit somebody means: by its id from a list, its letters or its name from a table. */
public final class FindingUnits {
    private FindingUnits() {}

    /**
     * @param units of one agency, itself first
     * @param meant empty for the agency itself
     * @throws RefusalException when none or several are meant
     */
    public static Unit in(List<Unit> units, String meant) {
        if (meant.isEmpty()) {
            return units.stream().filter(Unit::isAgency).findFirst().orElseThrow();
        }
        List<Predicate<Unit>> ways = List.of(
                unit -> unit.id().toString().equals(meant),
                unit -> unit.name().equalsIgnoreCase(meant),
                unit -> !unit.isAgency() && unit.notation().equalsIgnoreCase(meant),
                unit -> unit.shortName().equalsIgnoreCase(meant));
        for (Predicate<Unit> way : ways) {
            List<Unit> found = units.stream().filter(way).toList();
            if (found.size() == 1) {
                return found.getFirst();
            }
            if (found.size() > 1) {
                throw new RefusalException("organization.refused.unitAmbiguous", meant);
            }
        }
        throw new RefusalException("organization.refused.noUnit", meant);
    }
}
