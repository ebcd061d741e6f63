package vn.caurong.tasks.lists;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The four states of QĐ 42/2014 counted by the conditions of the filters that list them. */
public final class StandingCounts {
    /** Columns {@code running_in_time}, {@code running_late}, {@code done_in_time}, {@code done_late}. */
    public static final String SELECTED = Stream.of(
                    TaskFilter.RUNNING_IN_TIME, TaskFilter.RUNNING_LATE, TaskFilter.DONE_IN_TIME, TaskFilter.DONE_LATE)
            .map(filter -> "count(*) filter (where true" + filter.sql() + ") as "
                    + filter.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ", "", " "));

    /** Condition on {@code t} of what is late and not reported, beginning with {@code and}. */
    public static final String OVERDUE = TaskFilter.OVERDUE.sql();

    private StandingCounts() {}
}
