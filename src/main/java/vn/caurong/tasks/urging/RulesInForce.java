package vn.caurong.tasks.urging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which ladder a unit has: its own, else its agency's, else that of all. Where it says nothing of reports that wait,
 * that is as in the next of these.
 */
final class RulesInForce {
    private static final UUID ALL = new UUID(0, 0);
    private static final Ladder NONE = new Ladder(List.of(), false, null, null, null);

    private final Map<UUID, RuleRow> rules = new HashMap<>();

    RulesInForce(List<RuleRow> rules) {
        rules.forEach(rule -> this.rules.put(key(rule.unit(), rule.agency()), rule));
    }

    Ladder of(UUID unit, UUID agency) {
        return chain(unit, agency)
                .findFirst()
                .map(rule -> rule.ladder(confirm(chain(unit, agency))))
                .orElse(NONE);
    }

    /** What this says for an agency and its units; see {@link Circumstances}. */
    Stream<String> facts(UUID agency) {
        return rules.values().stream()
                .filter(rule -> rule.agency() == null || rule.agency().equals(agency))
                .map(rule -> "rule:" + rule.id() + ":" + rule.ladder(rule.confirm()));
    }

    /** The first that says how often who confirms is told; null where it is never, or none says. */
    static @Nullable Integer confirm(Stream<RuleRow> chain) {
        return chain.map(RuleRow::confirm)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(days -> days > 0)
                .orElse(null);
    }

    private Stream<RuleRow> chain(UUID unit, UUID agency) {
        return Stream.of(unit, agency, ALL).map(rules::get).filter(Objects::nonNull);
    }

    private static UUID key(@Nullable UUID unit, @Nullable UUID agency) {
        if (unit != null) {
            return unit;
        }
        return agency == null ? ALL : agency;
    }
}
