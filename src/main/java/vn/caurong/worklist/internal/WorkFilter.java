package vn.caurong.worklist.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.internal.WorkRow.As;

/** Which rows are behind a filter of the work list, told by the filter's name. */
final class WorkFilter {
    private WorkFilter() {}

    static boolean known(String filter) {
        return filter.startsWith("kind-")
                || List.of("late", "today", "behalf", "snoozed").contains(filter)
                || Arrays.stream(Duty.values()).anyMatch(duty -> name(duty).equals(filter));
    }

    static boolean in(WorkRow row, String filter, Instant now) {
        return filter.equals("snoozed")
                ? row.snoozed()
                : !row.snoozed()
                        && switch (filter) {
                            case "all" -> true;
                            case "late" -> late(row, now);
                            case "today" -> onDay(row, now);
                            case "behalf" -> row.as() != As.OWN;
                            default ->
                                name(row.item().duty()).equals(filter)
                                        || filter.equals(
                                                "kind-" + row.item().subject().kind());
                        };
    }

    static String name(Duty duty) {
        return duty.name().toLowerCase(Locale.ROOT);
    }

    static boolean late(WorkRow row, Instant now) {
        @Nullable Instant due = row.item().due();
        return due != null && due.isBefore(now);
    }

    static boolean onDay(WorkRow row, Instant now) {
        @Nullable Instant due = row.item().due();
        return due != null && !late(row, now) && Vietnam.date(due).equals(Vietnam.date(now));
    }
}
