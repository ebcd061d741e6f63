package vn.caurong.tasks.urging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.Unit;

/**
 * The ladders of an agency.
 *
 * @param units inside the agency, by id
 * @param former names of units that are no more and had a ladder
 * @param rules its own and the one of all, the newest first
 */
record RulesPage(Unit agency, Map<UUID, String> units, Map<UUID, String> former, List<RuleRow> rules, LocalDate today) {
    boolean now(RuleRow rule) {
        LocalDate to = rule.to();
        return !rule.from().isAfter(today) && (to == null || to.isAfter(today)) && !ended(rule);
    }

    /** It ended with its unit: who goes on with the work has their own, or the agency's. */
    boolean ended(RuleRow rule) {
        return rule.unit() != null && !units.containsKey(rule.unit());
    }

    /** Each so many days who confirms a report is told, where the rule says nothing as the agency's or that of all; 0 for never. */
    int confirm(RuleRow rule) {
        @Nullable
        Integer days = RulesInForce.confirm(Stream.concat(
                Stream.of(rule),
                Stream.concat(
                        rules.stream().filter(each -> now(each) && each.agency() != null && each.unit() == null),
                        rules.stream().filter(each -> now(each) && each.agency() == null))));
        return days == null ? 0 : days;
    }

    String way() {
        return "/administration/agencies/" + agency.id() + "/urging";
    }

    /** The unit's name, empty for the whole agency. */
    String unit(RuleRow rule) {
        return rule.unit() == null ? "" : units.getOrDefault(rule.unit(), former.getOrDefault(rule.unit(), ""));
    }
}
