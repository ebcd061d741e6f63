package vn.caurong.tasks.parties;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.caurong.organization.Unit;

/** Units of an agency under one another, as they stand on a day. */
final class UnitTree {
    private UnitTree() {}

    /** The unit, and all whose units above lead to it. */
    static Set<UUID> under(UUID unit, List<Unit> units) {
        Set<UUID> under = new LinkedHashSet<>(Set.of(unit));
        boolean more = true;
        while (more) {
            more = units.stream().anyMatch(each -> under.contains(each.parent()) && under.add(each.id()));
        }
        return under;
    }
}
