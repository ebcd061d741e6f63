package vn.caurong.tasks.state;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The four states a task is followed by (QĐ 42/2014/QĐ-TTg, sửa đổi QĐ 23/2018): derived from where
 * it stands, the deadline in force and when it was reported done; never kept.
 */
public enum Standing {
    RUNNING_IN_TIME,
    RUNNING_LATE,
    DONE_IN_TIME,
    DONE_LATE,
    /** Neither runs nor is done: returned, put off, cancelled. */
    NONE;

    /**
     * Who reported in time is not late because who confirms takes long.
     *
     * @param reported when it was reported done, null while it is not
     */
    public static Standing of(TaskState state, Instant due, @Nullable Instant reported, Instant now) {
        boolean late = due.isBefore(reported == null ? now : reported);
        return switch (state) {
            case GIVEN, IN_PROGRESS, REPORTED -> late ? RUNNING_LATE : RUNNING_IN_TIME;
            case CLOSED -> late ? DONE_LATE : DONE_IN_TIME;
            case RETURNED, PUT_OFF, CANCELLED -> NONE;
        };
    }

    /** Message key of its name. */
    public String nameKey() {
        return "tasks.standing." + name().toLowerCase(Locale.ROOT);
    }
}
