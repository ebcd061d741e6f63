package vn.caurong.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list read by keyset.
 *
 * @param rows at most the page's size
 * @param next opaque key of the following page, null on the last
 */
public record Slice<T>(List<T> rows, @Nullable String next) {
    /**
     * A page out of the rows read for it.
     *
     * @param read one row more than the page holds, where there are that many
     */
    public static <T> Slice<T> of(List<T> read, int page, Function<T, String> key) {
        if (read.size() <= page) {
            return new Slice<>(read, null);
        }
        List<T> shown = read.subList(0, page);
        return new Slice<>(shown, key.apply(shown.getLast()));
    }
}
