package vn.caurong.tasks.timeline;

import java.time.Instant;

/**
 * A task as it is drawn.
 *
 * @param lead unit or person
 * @param x where it begins
 * @param width up to its deadline
 * @param late width of what is beyond the deadline, 0 when nothing is
 */
record Bar(BarRow row, String lead, int x, int width, int late) {
    /** So that a short one is seen. */
    private static final int LEAST = 3;

    static Bar of(BarRow row, String lead, Weeks weeks, Instant now) {
        int begin = weeks.x(row.givenAt());
        int end = weeks.x(row.due());
        int over = weeks.x(row.until(now));
        return new Bar(
                row,
                lead,
                Math.min(begin, weeks.width() - LEAST),
                end == 0 ? 0 : Math.max(LEAST, end - begin),
                Math.max(0, over - end));
    }

    /** Where the late part begins. */
    int lateX() {
        return x + width;
    }
}
