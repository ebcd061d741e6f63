package vn.caurong.organization.administration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caurong.organization.Unit;

/** Agencies one manages, each below the next above it that one manages too. */
record AgencyTree(Map<UUID, Unit> byId) {
    static AgencyTree of(List<Unit> agencies) {
        return new AgencyTree(agencies.stream().collect(Collectors.toMap(Unit::id, Function.identity())));
    }

    boolean isTop(Unit agency) {
        return agency.parent() == null || !byId.containsKey(agency.parent());
    }

    /** The agency's ancestor next to the top, itself if it stands there. */
    Unit head(Unit agency) {
        Unit above = byId.get(agency.parent());
        return above == null || isTop(above) ? agency : head(above);
    }
}
