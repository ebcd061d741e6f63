package vn.caurong.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it was sent.
 *
 * @param sql with ? for each value; {@code begin}, {@code commit}, {@code rollback} too
 */
record Asked(String sql, List<Value> values) {
    static Asked word(String word) {
        return new Asked(word, List.of());
    }

    /**
     * A value bound.
     *
     * @param type as {@code java.sql.Types}, 0 when the driver chose
     */
    record Value(@Nullable Object value, int type) {}
}
