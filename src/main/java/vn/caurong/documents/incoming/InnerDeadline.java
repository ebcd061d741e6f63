package vn.caurong.documents.incoming;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.WorkingTime;
import vn.caurong.organization.WorkingTime.Move;

/**
 * A deadline given inside a unit, with the directive's around it.
 *
 * @param id of the assignment
 * @param amount working days, null when a day was named
 * @param outerDue the directive's, null when it has none
 * @param outerAmount working days of the directive's, null when a day was named
 */
record InnerDeadline(
        UUID id,
        UUID incoming,
        UUID agency,
        UUID toPost,
        Instant start,
        @Nullable Integer amount,
        Instant due,
        @Nullable Instant outerStart,
        @Nullable Integer outerAmount,
        @Nullable Instant outerDue) {
    Subject subject() {
        return new Subject("incoming", incoming);
    }

    /** Where it goes with a calendar: never after where the directive's goes with it. */
    Stream<Move> by(WorkingTime calendar) {
        WorkingTime time = calendar.of(agency);
        if (amount == null) {
            return Stream.empty();
        }
        Instant to = earlier(Deadline.days(start, amount, time).due(), outer(time));
        return to == null || to.equals(due) ? Stream.empty() : Stream.of(new Move(subject(), agency, due, to));
    }

    private @Nullable Instant outer(WorkingTime time) {
        return outerStart == null || outerAmount == null
                ? outerDue
                : Deadline.days(outerStart, outerAmount, time).due();
    }

    static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
