package vn.caurong.organization.administration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
        AgencyTree tree = AgencyTree.of(agencies);
        Map<UUID, List<Unit>> below = agencies.stream()
                .filter(agency -> !tree.isTop(agency))
                .collect(Collectors.groupingBy(agency -> tree.head(agency).id()));
        List<Branch> branches = agencies.stream()
                .filter(agency -> below.containsKey(agency.id()))
                .map(agency -> new Branch(agency, without(agency, below.getOrDefault(agency.id(), List.of()))))
                .toList();
        Predicate<Branch> committee =
                branch -> collective.contains(branch.agency().id());
        return new AgencyGroups(
                agencies.stream().filter(tree::isTop).toList(),
                branches.stream().filter(committee.negate()).toList(),
                branches.stream().filter(committee).toList());
    }

    private static List<Unit> without(Unit agency, List<Unit> all) {
        return all.stream().filter(each -> !each.id().equals(agency.id())).toList();
    }
}
