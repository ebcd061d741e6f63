package vn.caurong.notifications.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Slice;
import vn.caurong.ui.Screen;

/**
 * The list behind the bell.
 *
 * @param all true when those read before are shown too
 */
public record NoticePage(Slice<NoticeRow> slice, boolean all, boolean first, long unread) {
    public List<NoticeRow> rows() {
        return slice.rows();
    }

    /** Address of the following page. */
    public @Nullable String next() {
        return slice.next() == null ? null : "/notices?all=" + all + "&after=" + slice.next();
    }

    public @Nullable String back() {
        return first ? null : "/notices?all=" + all;
    }

    /** When and from whom, in one line. */
    public static String where(NoticeRow row, Screen screen) {
        String at = screen.time(row.at());
        return row.from().isEmpty() ? at : row.from() + " · " + at;
    }
}
