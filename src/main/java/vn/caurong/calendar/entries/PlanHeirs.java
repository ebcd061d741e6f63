package vn.caurong.calendar.entries;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan with those who go on in the place of a post and of units that are no more.
 *
 * @param units of each unit that is no more those that go on, none where nobody is known
 * @param from the post that is no more
 * @param to the post that goes on with it, and with units of which none or several go on
 * @param unit the unit of that post
 */
record PlanHeirs(UUID from, UUID to, UUID unit, Map<UUID, List<UUID>> units) {
    Plan plan(Plan own) {
        UUID chair = post(own.chair());
        UUID standIn = post(own.standIn());
        Set<Attendee> attendees = new LinkedHashSet<>();
        own.attendees().stream().flatMap(this::attendees).forEach(attendees::add);
        if (from.equals(own.chair()) || !attendees.equals(Set.copyOf(own.attendees()))) {
            attendees.removeIf(each -> chair != null && chair.equals(each.ref()));
        }
        return own.naming(
                chair,
                own.preparing() == null ? null : unit(own.preparing()),
                List.copyOf(attendees),
                standIn != null && standIn.equals(chair) ? null : standIn);
    }

    /** The one that goes on, else the one of the post that does. */
    UUID unit(UUID own) {
        List<UUID> heirs = units.get(own);
        return heirs == null ? own : heirs.size() == 1 ? heirs.getFirst() : unit;
    }

    private @Nullable UUID post(@Nullable UUID own) {
        return from.equals(own) ? to : own;
    }

    /** Of a unit that was split all take part. */
    private Stream<Attendee> attendees(Attendee own) {
        UUID ref = own.ref();
        if (own.kind() == Attendee.Kind.POST && from.equals(ref)) {
            return Stream.of(Attendee.of(Attendee.Kind.POST, to));
        }
        List<UUID> heirs = own.kind() == Attendee.Kind.UNIT && ref != null ? units.get(ref) : null;
        if (heirs == null) {
            return Stream.of(own);
        }
        return heirs.isEmpty()
                ? Stream.of(Attendee.of(Attendee.Kind.POST, to))
                : heirs.stream().map(heir -> Attendee.of(Attendee.Kind.UNIT, heir));
    }
}
