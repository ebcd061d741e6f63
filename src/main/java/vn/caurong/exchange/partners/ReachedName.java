package vn.caurong.exchange.partners;

import java.util.regex.Pattern;
import vn.caurong.search.Folding;

/** Names of agencies as they are compared: the same however their capitals, marks and spaces are. */
public final class ReachedName {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private ReachedName() {}

    public static String folded(String name) {
        return SPACES.matcher(Folding.fold(name)).replaceAll(" ").strip();
    }
}
