package vn.caurong.calendar.invitations;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caurong.calendar.entries.Attendee;
import vn.caurong.calendar.entries.Openness;
import vn.caurong.calendar.entries.Plan;

/**
 * Somebody outside who takes part and whose words hold an address: {@code Ông A, a@b.vn}.
 *
 * @param name the words without the address
 */
record Outsider(String name, String address) {
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    /** All of a line: one has the words around the address for a name, of several each those before it. */
    static List<Outsider> in(String words) {
        return Stream.of(words.split(";")).flatMap(Outsider::each).toList();
    }

    private static Stream<Outsider> each(String words) {
        List<MatchResult> found = ADDRESS.matcher(words).results().toList();
        if (found.size() == 1) {
            MatchResult only = found.getFirst();
            return Stream.of(of(words.substring(0, only.start()) + words.substring(only.end()), only));
        }
        return IntStream.range(0, found.size())
                .mapToObj(n -> of(
                        words.substring(n == 0 ? 0 : found.get(n - 1).end(), found.get(n).start()), found.get(n)));
    }

    private static Outsider of(String around, MatchResult address) {
        String name = around.replaceAll("[<>()\\[\\]\\s]+", " ").replaceAll("^[ ,:]+|[ ,:]+$", "");
        return new Outsider(name, address.group().toLowerCase(Locale.ROOT));
    }

    /** Nothing of what is restricted leaves by e-mail. */
    static List<Outsider> in(Plan plan) {
        return plan.openness() == Openness.RESTRICTED ? List.of() : named(plan);
    }

    /** Everybody with an address, written to or not. */
    static List<Outsider> named(Plan plan) {
        return plan.attendees().stream()
                .filter(each -> each.kind() == Attendee.Kind.TEXT)
                .flatMap(each -> in(each.words()).stream())
                .toList();
    }
}
