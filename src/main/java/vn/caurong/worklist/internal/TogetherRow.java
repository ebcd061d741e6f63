package vn.caurong.worklist.internal;

import java.util.List;
import java.util.stream.Stream;
import vn.caurong.worklist.TakingUp;
import vn.caurong.worklist.internal.WorkRow.As;

/** Rows of the list that can be taken up together, two or more. */
public record TogetherRow(TakingUp door, long rows) {
    /** What a page's own rows offer to be taken up together. */
    static List<TogetherRow> of(WorkListPage page, List<TakingUp> doors) {
        return doors.stream()
                .map(door -> new TogetherRow(door, own(page, door)))
                .filter(offer -> offer.rows() > 1)
                .toList();
    }

    private static long own(WorkListPage page, TakingUp door) {
        return Stream.of(page.overdue(), page.today(), page.later())
                .flatMap(List::stream)
                .filter(row -> row.as() == As.OWN && row.of(door))
                .count();
    }
}
