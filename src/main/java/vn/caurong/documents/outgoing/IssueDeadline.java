package vn.caurong.documents.outgoing;

import java.time.Duration;
import java.time.Instant;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/**
 * Until when a signed document must be out: the signing day, at the latest the next working day; an
 * urgent one at once (NĐ 30/2020 Đ18.1).
 */
final class IssueDeadline {
    /** What "at once" leaves a clerk who is at another document. */
    private static final Duration AT_ONCE = Duration.ofMinutes(30);

    private IssueDeadline() {}

    static Instant of(Instant signed, int urgency, WorkingTime time) {
        return urgency > 0
                ? signed.plus(AT_ONCE)
                : time.endOf(Vietnam.date(signed).plusDays(1));
    }
}
