package vn.caurong.organization.administration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.caurong.organization.Unit;

/**
 * Agencies as people look for them: those at the top of what one manages, departments below, and
 * people's committees of districts with their wards. A committee is known by working as a collective
 * (NĐ 30/2020 Đ13.2), not by its name.
 */
public record AgencyGroups(List<Unit> top, List<Branch> departments, List<Branch> committees) {
    /** An agency next to the top with every agency below it. */
    public record Branch(Unit agency, List<Unit> below) {}

    static AgencyGroups of(List<Unit> agencies, Set<UUID> collective) {
        Map<UUID, Unit> byId = agencies.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<UUID, List<Unit>> below = agencies.stream()
                .filter(agency -> !isTop(agency, byId))
                .collect(Collectors.groupingBy(agency -> head(agency, byId).id()));
        List<Branch> branches = agencies.stream()
                .filter(agency -> below.containsKey(agency.id()))
                .map(agency -> new Branch(agency, without(agency, below.getOrDefault(agency.id(), List.of()))))
                .toList();
        Predicate<Branch> committee =
                branch -> collective.contains(branch.agency().id());
        return new AgencyGroups(
                agencies.stream().filter(agency -> isTop(agency, byId)).toList(),
                branches.stream().filter(committee.negate()).toList(),
                branches.stream().filter(committee).toList());
    }

    private static boolean isTop(Unit agency, Map<UUID, Unit> byId) {
        return agency.parent() == null || !byId.containsKey(agency.parent());
    }

    /** The agency's ancestor next to the top, itself if it stands there. */
    private static Unit head(Unit agency, Map<UUID, Unit> byId) {
        Unit above = byId.get(agency.parent());
        return above == null || isTop(above, byId) ? agency : head(above, byId);
    }

    private static List<Unit> without(Unit agency, List<Unit> all) {
        return all.stream().filter(each -> !each.id().equals(agency.id())).toList();
    }
}
