package vn.caurong.calendar.invitations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caurong.calendar.entries.Facet;
import vn.caurong.calendar.entries.Openness;
import vn.caurong.calendar.entries.Plan;

/**
 * A version of an entry that was published, and the one people knew before.
 *
 * @param ended true when it was put off or cancelled
 * @param putOff true when another time is looked for
 * @param again true when the one before ended it in the same way: whoever was to come was told so. What was put off
 *     and is cancelled is told, since another invitation was promised
 * @param before null for the first, and after it was put off
 * @param room its name, empty for none
 */
record PublishedVersion(
        UUID entry,
        int version,
        boolean ended,
        boolean putOff,
        boolean again,
        Plan plan,
        @Nullable Plan before,
        Instant at,
        UUID agency,
        String room) {
    /** Whether it is the same for those outside: only papers came or went, how open it is or how many come. */
    boolean unchanged() {
        if (ended || before == null) {
            return again;
        }
        boolean closed = (plan.openness() == Openness.RESTRICTED) != (before.openness() == Openness.RESTRICTED);
        Set<Facet> facets = Facet.between(before, plan);
        return facets.isEmpty() || !closed && Facet.insideOnly(facets);
    }

    /** As it is now. */
    Told told() {
        return new Told(plan, room);
    }

    /** What it is for whoever is to come no more. */
    News ending() {
        return putOff ? News.PUT_OFF : ended ? News.CANCELLED : News.RELEASED;
    }

    /** What it is for whoever still comes and is written to no more. */
    News closing(Told told, News last) {
        Set<Facet> changed = Facet.between(told.plan(), plan);
        boolean stands = last.isAsked() && !changed.contains(Facet.TIME) && !changed.contains(Facet.PLACE);
        return stands ? News.CLOSED : News.CLOSED_AND_MOVED;
    }

    /** Who is asked, or told what changed. */
    List<Outsider> asked() {
        return ended ? List.of() : once(Outsider.in(plan));
    }

    /**
     * Who knew of it and is to come no more; of what is restricted only who was named until then.
     *
     * @param known by a letter of any version: while it was restricted nobody was told that they are left out
     */
    List<Outsider> released(Set<String> known) {
        if (ended) {
            return once(Outsider.in(plan));
        }
        if (plan.openness() != Openness.RESTRICTED) {
            return without(known.stream().map(each -> new Outsider("", each)).toList(), Outsider.named(plan));
        }
        return before == null ? List.of() : without(once(Outsider.in(before)), Outsider.named(plan));
    }

    /** Who still comes, though nothing of it leaves by e-mail any more. */
    List<Outsider> closed() {
        return ended || plan.openness() != Openness.RESTRICTED ? List.of() : once(Outsider.named(plan));
    }

    /** Everybody named now or before who is not asked: no invitation that waits for them may leave. */
    List<Outsider> unasked() {
        List<Outsider> all = new ArrayList<>(Outsider.named(plan));
        if (before != null) {
            all.addAll(Outsider.named(before));
        }
        return without(once(all), asked());
    }

    private static List<Outsider> without(List<Outsider> all, List<Outsider> those) {
        Set<String> left = those.stream().map(Outsider::address).collect(Collectors.toSet());
        return all.stream().filter(each -> !left.contains(each.address())).toList();
    }

    private static List<Outsider> once(List<Outsider> all) {
        Map<String, Outsider> first = new HashMap<>();
        all.forEach(each -> first.putIfAbsent(each.address(), each));
        return all.stream().filter(each -> first.get(each.address()) == each).toList();
    }
}
