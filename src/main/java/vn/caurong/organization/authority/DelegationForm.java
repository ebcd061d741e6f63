package vn.caurong.organization.authority;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.administration.Typed;

/**
 * What is typed to hand work on for a time.
 *
 * @param to id of the person
 * @param duties names, empty for all of the post
 * @param restricted anything but empty: restricted subjects too
 * @param last last day
 */
public record DelegationForm(
        String to, List<String> duties, String restricted, String from, String last, String basis) {
    public DelegationForm(
            @Nullable String to,
            @Nullable List<String> duties,
            @Nullable String restricted,
            @Nullable String from,
            @Nullable String last,
            @Nullable String basis) {
        this.to = Typed.line(to);
        this.duties = duties == null ? List.of() : duties;
        this.restricted = Typed.line(restricted);
        this.from = Typed.line(from);
        this.last = Typed.line(last);
        this.basis = Typed.line(basis);
    }

    /** From the begin of the first day to the end of the last. */
    DelegationRules.Proposed proposed() {
        Set<String> names =
                duties.stream().map(Typed::line).filter(d -> !d.isEmpty()).collect(Collectors.toSet());
        var begin = Typed.day(from).atStartOfDay(Vietnam.ZONE).toInstant();
        var end = Typed.day(last).plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
        return new DelegationRules.Proposed(person(), names, basis, !restricted.isEmpty(), begin, end);
    }

    private java.util.UUID person() {
        try {
            return java.util.UUID.fromString(to);
        } catch (IllegalArgumentException nobody) {
            throw new RefusalException("organization.refused.stranger");
        }
    }
}
