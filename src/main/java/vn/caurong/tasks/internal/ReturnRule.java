package vn.caurong.tasks.internal;

import java.time.Instant;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/**
 * Until when a task that is not one's own may be returned.
 *
 * @param days working days after the day it was given
 */
record ReturnRule(int days) {
    Instant until(Instant given, WorkingTime time) {
        return Deadline.days(given, days, time).due();
    }

    Ruling ruling(Instant given, Instant now, WorkingTime time) {
        Instant until = until(given, time);
        return Ruling.unless(!now.isAfter(until), "tasks.refused.returnLate", Vietnam.write(until));
    }
}
