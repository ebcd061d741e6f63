package vn.caurong.exchange.administration;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of an agency reached through a partner.
 *
 * @param reachCode its organ identifier
 * @param reachName as it is written on documents; not asked for an agency of the tree
 * @param inside anything but empty: it is an agency of the tree and is to get its documents this way
 * @param last last day, empty while open
 */
public record ReachForm(String reachCode, String reachName, String inside, String from, String last) {
    public ReachForm(
            @Nullable String reachCode,
            @Nullable String reachName,
            @Nullable String inside,
            @Nullable String from,
            @Nullable String last) {
        this.reachCode = Typed.line(reachCode).toUpperCase(Locale.ROOT);
        this.reachName = Typed.line(reachName);
        this.inside = Typed.line(inside);
        this.from = Typed.line(from);
        this.last = Typed.line(last);
    }
}
