package vn.caurong.exchange.administration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of the agencies a partner reaches are asked for.
 *
 * @param q part of a name or an identifier, empty for all
 * @param past anything but empty: those that are over, not those that are or come
 * @param after the row before the page, empty for the first
 */
public record ReachSearch(String q, String past, String after) {
    public ReachSearch(@Nullable String q, @Nullable String past, @Nullable String after) {
        this.q = Typed.line(q);
        this.past = Typed.line(past);
        this.after = Typed.line(after);
    }

    /** Null for the first page; an address somebody mended by hand leads there too. */
    @Nullable
    UUID afterRow() {
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    public boolean over() {
        return !past.isEmpty();
    }
}
