package vn.caurong.calendar.duties;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caurong.identity.Standings;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.worklist.Duty;

/** Who stands in for a post has its role and of its duties those the delegation names, all where it names none (decision 44). */
@Component
public record CoveredDuties(Standings standings) {
    /** All of them in one's own post. */
    public Set<Duty> of(Actor by) {
        UUID delegation = by.delegation();
        if (delegation == null) {
            return EnumSet.allOf(Duty.class);
        }
        return standings.of(by.person()).delegations().stream()
                .filter(each -> each.id().equals(delegation))
                .flatMap(each -> Arrays.stream(Duty.values())
                        .filter(duty -> each.duties().isEmpty() || each.duties().contains(duty.name())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    }

    /**
     * Whether somebody enters lines of the calendar: the Office where it consolidates, the head of a
     * unit where they draft.
     *
     * @param covered duties of the acting person
     */
    public static boolean enters(Actor by, Set<Duty> covered) {
        return by.is(Role.CLERK) && covered.contains(Duty.CONSOLIDATE)
                || by.is(Role.UNIT_HEAD) && covered.contains(Duty.DRAFT);
    }

    /**
     * @param first of the duties either of which is enough, the one the sentence names
     */
    public Ruling may(Actor by, Duty first, Duty... others) {
        Set<Duty> covered = of(by);
        return Ruling.unless(
                covered.contains(first) || Arrays.stream(others).anyMatch(covered::contains),
                "calendar.refused.delegation",
                Refusal.of("worklist.verb." + first));
    }
}
