package vn.caurong.worklist.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.TakingUp;
import vn.caurong.worklist.internal.WorkRow.As;

/**
 * The work list for reading: groups by due time, the filters with their counts.
 *
 * @param filter the filter shown, {@code all} by default
 * @param filters those with rows behind them
 * @param all everything that is not put off
 * @param overdue past due, oldest first
 * @param today due today in Vietnam
 * @param later due later or not at all
 * @param putOffs to when one may put things off now
 */
public record WorkListPage(
        String filter,
        List<Count> filters,
        List<WorkRow> all,
        List<WorkRow> overdue,
        List<WorkRow> today,
        List<WorkRow> later,
        List<String> putOffs) {
    /** Numbers shown to those who lead an agency; each is a filter. */
    static final List<String> OF_LEADERS = List.of("late", "today", "sign", "direct");

    /** Numbers shown to those who lead a unit. */
    static final List<String> OF_UNIT_HEADS = List.of("late", "today", "assign", "review");

    /**
     * A saved filter; the list behind has exactly {@code rows} rows.
     *
     * @param name {@code all}, {@code late}, {@code today}, a duty in lower case, {@code kind-…},
     *     {@code behalf}, {@code snoozed}
     * @param label message key of its name
     */
    public record Count(String name, String label, long rows) {}

    /** Rows that can be taken up together, two or more. */
    public record Together(TakingUp door, long rows) {}

    /** What this page's own rows offer to be taken up together. */
    List<Together> together(List<TakingUp> doors) {
        return doors.stream()
                .map(door -> new Together(door, own(door)))
                .filter(offer -> offer.rows() > 1)
                .toList();
    }

    private long own(TakingUp door) {
        return Stream.of(overdue, today, later)
                .flatMap(List::stream)
                .filter(row -> row.as() == As.OWN && row.of(door))
                .count();
    }

    /** Widths of the drawn bar. */
    public record Bar(int late, int today, int later) {
        public int total() {
            return late + today + later;
        }
    }

    /** The page of one filter; an unknown or empty one shows everything. */
    static WorkListPage of(List<WorkRow> rows, String filter, Instant now, List<String> putOffs) {
        List<WorkRow> all = rows.stream().filter(row -> !row.snoozed()).toList();
        String shown = known(filter) ? filter : "all";
        List<WorkRow> chosen = rows.stream().filter(row -> in(row, shown, now)).toList();
        return new WorkListPage(
                shown,
                filters(rows, shown, now),
                all,
                chosen.stream().filter(row -> late(row, now)).toList(),
                chosen.stream().filter(row -> onDay(row, now)).toList(),
                chosen.stream()
                        .filter(row -> !late(row, now) && !onDay(row, now))
                        .toList(),
                putOffs);
    }

    public int size() {
        return overdue.size() + today.size() + later.size();
    }

    /** Exactly the rows of the list behind the filter. */
    public long rowsOf(String name, Instant now) {
        return all.stream().filter(row -> in(row, name, now)).count();
    }

    public Bar bar(Instant now) {
        int late = (int) rowsOf("late", now);
        int today = (int) rowsOf("today", now);
        return new Bar(late, today, all.size() - late - today);
    }

    private static List<Count> filters(List<WorkRow> rows, String shown, Instant now) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("all", "worklist.filter.all");
        rows.stream()
                .map(row -> row.item().duty())
                .distinct()
                .sorted(Comparator.comparingInt(Duty::ordinal))
                .forEach(duty -> names.put(name(duty), "worklist.filter." + name(duty)));
        Map<String, String> kinds = new LinkedHashMap<>();
        rows.forEach(row -> kinds.put("kind-" + row.item().subject().kind(), row.nameKey()));
        if (kinds.size() > 1) {
            names.putAll(kinds);
        }
        if (shown.equals("late") || shown.equals("today")) {
            names.put(shown, "worklist.filter." + shown);
        }
        names.put("behalf", "worklist.filter.behalf");
        names.put("snoozed", "worklist.filter.snoozed");
        List<Count> counts = new ArrayList<>();
        names.forEach((name, label) -> {
            long behind = rows.stream().filter(row -> in(row, name, now)).count();
            if (behind > 0 || name.equals("all") || name.equals(shown)) {
                counts.add(new Count(name, label, behind));
            }
        });
        return counts;
    }

    private static boolean known(String filter) {
        return filter.startsWith("kind-")
                || List.of("late", "today", "behalf", "snoozed").contains(filter)
                || Arrays.stream(Duty.values()).anyMatch(duty -> name(duty).equals(filter));
    }

    private static boolean in(WorkRow row, String filter, Instant now) {
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

    private static String name(Duty duty) {
        return duty.name().toLowerCase(Locale.ROOT);
    }

    private static boolean late(WorkRow row, Instant now) {
        @Nullable Instant due = row.item().due();
        return due != null && due.isBefore(now);
    }

    private static boolean onDay(WorkRow row, Instant now) {
        @Nullable Instant due = row.item().due();
        return due != null && !late(row, now) && Vietnam.date(due).equals(Vietnam.date(now));
    }
}
