package vn.caurong.calendar.entries;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;

/**
 * A line of the calendar as it stands.
 *
 * @param unit that registered it
 * @param room name of the room it holds, empty for none
 * @param vehicle name of the vehicle
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
        String room,
        String vehicle) {
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

    /** Where it goes on after a reorganization. */
    CalendarEntry in(UUID otherAgency, UUID otherUnit, Plan other) {
        return new CalendarEntry(
                id, version, otherAgency, otherUnit, state, other, registeredBy, changedBy, changedAt, room, vehicle);
    }

    CalendarEntry with(Plan other) {
        return new CalendarEntry(
                id, version, agency, unit, state, other, registeredBy, changedBy, changedAt, room, vehicle);
    }
}
