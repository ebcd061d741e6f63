package vn.caurong.worklist.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caurong.worklist.Duty;

/** The filters of the work list that have rows behind them, with how many. */
final class WorkFilters {
    private WorkFilters() {}

    static List<FilterRow> of(List<WorkRow> rows, String shown, Instant now) {
        Map<String, String> names = names(rows);
        if (shown.equals("late") || shown.equals("today")) {
            names.put(shown, "worklist.filter." + shown);
        }
        names.put("behalf", "worklist.filter.behalf");
        names.put("snoozed", "worklist.filter.snoozed");
        List<FilterRow> counts = new ArrayList<>();
        names.forEach((name, label) -> {
            long behind =
                    rows.stream().filter(row -> WorkFilter.in(row, name, now)).count();
            if (behind > 0 || name.equals("all") || name.equals(shown)) {
                counts.add(new FilterRow(name, label, behind));
            }
        });
        return counts;
    }

    /** All, then by duty, then by kind where there is more than one. */
    private static Map<String, String> names(List<WorkRow> rows) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("all", "worklist.filter.all");
        rows.stream()
                .map(row -> row.item().duty())
                .distinct()
                .sorted(Comparator.comparingInt(Duty::ordinal))
                .forEach(duty -> names.put(WorkFilter.name(duty), "worklist.filter." + WorkFilter.name(duty)));
        Map<String, String> kinds = new LinkedHashMap<>();
        rows.forEach(row -> kinds.put("kind-" + row.item().subject().kind(), row.nameKey()));
        if (kinds.size() > 1) {
            names.putAll(kinds);
        }
        return names;
    }
}
