package vn.caurong.calendar.entries;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.caurong.calendar.resources.Resource;
import vn.caurong.calendar.resources.ResourceKind;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;

/**
 * A line of the calendar as it stands.
 *
 * @param unit that registered it
 * @param held the room and the vehicle it names
 */
record CalendarEntry(
        UUID id,
        int version,
        UUID agency,
        UUID unit,
        EntryState state,
        Plan plan,
        UUID registeredBy,
        UUID changedBy,
        Instant changedAt,
        List<Resource> held) {
    static final String KIND = "calendar";

    static Subject subject(UUID id) {
        return new Subject(KIND, id);
    }

    Subject subject() {
        return subject(id);
    }

    /** Whether the move is possible from here; what is over stays as it was, unless nobody was told of it. */
    Ruling may(EntryMove move, Instant now) {
        boolean ended = over(now);
        boolean stillThen = switch (move) {
            case CANCEL, SEND_BACK -> !state.wasPublished();
            case CLOSE -> true;
            default -> false;
        };
        boolean open = move == EntryMove.CLOSE && state == EntryState.PUBLISHED && !ended;
        return Ruling.unless(!ended || stillThen, "calendar.refused.over")
                .and(() -> Ruling.unless(
                        state.after(move).isPresent() && !open,
                        "calendar.refused.move." + state.name().toLowerCase(Locale.ROOT)));
    }

    /** Kết thúc. */
    boolean over(Instant now) {
        return state.holds() && !plan.ends().isAfter(now);
    }

    /** Its unit until the Office took it in, the Office's clerk always. */
    boolean keptBy(Actor actor) {
        boolean here = actor.agency().equals(agency);
        boolean units = state == EntryState.DRAFT || state == EntryState.REGISTERED;
        boolean own = actor.unit().equals(unit) && actor.is(Role.UNIT_HEAD);
        return here && (actor.is(Role.CLERK) || units && own);
    }

    /** The Office returns what is not approved, a leader what waits for approval. */
    boolean returnedBy(Actor actor) {
        return actor.is(Role.CLERK) || actor.is(Role.LEADER) && state == EntryState.CONSOLIDATED;
    }

    Stretch during() {
        return new Stretch(plan.starts(), plan.ends());
    }

    Week week() {
        return Week.of(plan.starts());
    }

    /** Name of the room or vehicle it names, empty for none. */
    String held(ResourceKind kind) {
        return held.stream()
                .filter(each -> each.kind() == kind)
                .map(Resource::name)
                .collect(Collectors.joining());
    }

    /** Where more come than find a seat. */
    List<Refusal> crowded() {
        return held.stream()
                .flatMap(each -> each.crowded(plan.people()).stream())
                .toList();
    }

    /** Where it goes on after a reorganization. */
    CalendarEntry in(UUID otherAgency, UUID otherUnit, Plan other) {
        return new CalendarEntry(
                id, version, otherAgency, otherUnit, state, other, registeredBy, changedBy, changedAt, held);
    }

    CalendarEntry with(Plan other) {
        return new CalendarEntry(id, version, agency, unit, state, other, registeredBy, changedBy, changedAt, held);
    }
}
