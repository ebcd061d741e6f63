package vn.caurong.tasks.board;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.tasks.lists.TaskScope;

/**
 * The board.
 *
 * @param cards at most {@link Board#SHOWN} in a column, or {@link Board#MOST} in the one asked for
 * @param counts of each column, as far as counted
 * @param more the column of which more is shown, null for none
 */
record BoardPage(
        TaskScope scope,
        Map<Column, List<Card>> cards,
        Map<Column, Long> counts,
        @Nullable Column more) {
    static String href(TaskScope scope) {
        return "/tasks/board?of=" + scope.word();
    }

    List<Card> of(Column column) {
        return cards.getOrDefault(column, List.of());
    }

    long count(Column column) {
        return counts.getOrDefault(column, 0L);
    }

    /** Address of more of a column, null when all of it is shown. */
    @Nullable
    String moreHref(Column column) {
        boolean whole = count(column) <= of(column).size() || column == more;
        return whole ? null : href(scope) + "&more=" + column.word() + "#" + column.word();
    }

    /** Even of the column asked for there is more than shown. */
    boolean cut(Column column) {
        return column == more && count(column) > of(column).size();
    }
}
