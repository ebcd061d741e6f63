package vn.caurong.calendar.ics;

import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.model.Recur;

/**
 * How much a file may have counted: a rule with a COUNT is gone through from its beginning (RFC 5545 3.3.10), and a
 * thousand of them from 1970 would keep the machine for minutes.
 */
final class IcsSteps {
    private static final long MOST = 100_000;
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 31;
    private static final int DAYS_OF_YEAR = 366;

    private long left = MOST;

    /**
     * @throws IcsRefusal when the file has had its share
     */
    void take(Recur<?> rule, Instant starts, IcsBounds bounds) throws IcsRefusal {
        long steps = of(rule, starts, bounds);
        if (steps > left) {
            throw new IcsRefusal("recurrence");
        }
        left -= steps;
    }

    /** At most as many times as the rule names, whether they take place or not. */
    private static long of(Recur<?> rule, Instant starts, IcsBounds bounds) {
        boolean counted = rule.getCount() > 0;
        Instant from = counted || starts.isAfter(bounds.from()) ? starts : bounds.from();
        long days = Math.max(0, Duration.between(from, bounds.to()).toDays());
        long interval = Math.max(1, rule.getInterval());
        boolean picked = !rule.getMonthDayList().isEmpty()
                || !rule.getYearDayList().isEmpty()
                || !rule.getWeekNoList().isEmpty();
        boolean named = picked || !rule.getDayList().isEmpty();
        long each = switch (rule.getFrequency()) {
            case WEEKLY -> Math.max(1, rule.getDayList().size());
            case MONTHLY -> named ? DAYS_OF_MONTH : 1;
            case YEARLY ->
                named ? DAYS_OF_YEAR : Math.max(1, rule.getMonthList().size());
            default -> 1;
        };
        long unit = switch (rule.getFrequency()) {
            case WEEKLY -> DAYS_OF_WEEK;
            case MONTHLY -> DAYS_OF_MONTH - 1;
            case YEARLY -> DAYS_OF_YEAR - 1;
            default -> 1;
        };
        long steps = (days / (unit * interval) + 2) * each;
        boolean plain = !picked && rule.getMonthList().isEmpty();
        return counted && plain ? Math.min(steps, rule.getCount() * each) : steps;
    }
}
