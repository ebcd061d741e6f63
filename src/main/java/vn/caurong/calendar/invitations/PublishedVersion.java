package vn.caurong.calendar.invitations;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caurong.calendar.entries.Plan;

/**
 * A version of an entry that was published, and the one people knew before.
 *
 * @param ended true when it was put off or cancelled
 * @param before null for the first
 * @param room its name, empty for none
 */
record PublishedVersion(
        UUID entry,
        int version,
        boolean ended,
        Plan plan,
        @Nullable Plan before,
        Instant at,
        UUID agency,
        String room) {
    /** Whether it is the same for those outside: only papers came or went. */
    boolean unchanged() {
        return !ended && plan.equals(before);
    }

    /** Who is asked, or told what changed. */
    List<Outsider> asked() {
        return ended ? List.of() : once(Outsider.in(plan));
    }

    /** Who knew of it and is to come no more. */
    List<Outsider> released() {
        if (ended) {
            return once(Outsider.in(plan));
        }
        Set<String> asked = asked().stream().map(Outsider::address).collect(Collectors.toSet());
        return before == null
                ? List.of()
                : once(Outsider.in(before)).stream()
                        .filter(each -> !asked.contains(each.address()))
                        .toList();
    }

    private static List<Outsider> once(List<Outsider> all) {
        Map<String, Outsider> first = new HashMap<>();
        all.forEach(each -> first.putIfAbsent(each.address(), each));
        return all.stream().filter(each -> first.get(each.address()) == each).toList();
    }
}
