package vn.caurong.documents.incoming;

import java.time.Instant;
import vn.caurong.documents.register.Urgency;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/**
 * Until when what has come must be registered and presented: the same day, at the latest the next
 * working day; an urgent one at once (NĐ 30/2020 Đ4.2c, Đ23.1).
 */
final class RegisterDeadline {
    private RegisterDeadline() {}

    /**
     * @param time of the receiving agency
     */
    static Instant of(Instant arrived, int urgency, WorkingTime time) {
        return Urgency.of(urgency).isUrgent()
                ? time.after(arrived, 1, WorkingTime.Amount.HOUR)
                : time.endOf(Vietnam.date(arrived).plusDays(1));
    }
}
