package vn.caurong.tasks.flow;

import java.time.Instant;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.dues.Deadline;

/**
 * Until when a task that is not one's own may be returned.
 *
 * @param days working days after the day it was given
 */
public record ReturnRule(int days) {
    public Instant until(Instant given, WorkingTime time) {
        return Deadline.days(given, days, time).due();
    }

    Ruling ruling(Instant given, Instant now, WorkingTime time) {
        Instant until = until(given, time);
        return Ruling.unless(!now.isAfter(until), "tasks.refused.returnLate", Vietnam.write(until));
    }
}
