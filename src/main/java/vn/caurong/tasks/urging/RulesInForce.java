package vn.caurong.tasks.urging;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which ladder a unit has: its own, else its agency's, else that of all. */
final class RulesInForce {
    private static final UUID ALL = new UUID(0, 0);
    private static final Ladder NONE = new Ladder(List.of(), false, null, null, null);

    private static final int HOLIDAYS = 14;

    private final Map<UUID, Ladder> ladders = new HashMap<>();

    RulesInForce(List<RuleRow> rules) {
        rules.forEach(rule -> ladders.put(key(rule.unit(), rule.agency()), rule.ladder()));
    }

    Ladder of(UUID unit, UUID agency) {
        Ladder own = ladders.get(unit);
        return own != null ? own : ladders.getOrDefault(agency, ladders.getOrDefault(ALL, NONE));
    }

    /** How far ahead the first step of any of them may be: its working days, and the longest holidays beside them. */
    Duration reach() {
        int days = ladders.values().stream()
                .flatMap(ladder -> ladder.before().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return Duration.ofDays(2L * days + HOLIDAYS);
    }

    private static UUID key(@Nullable UUID unit, @Nullable UUID agency) {
        if (unit != null) {
            return unit;
        }
        return agency == null ? ALL : agency;
    }
}
