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

    /** All of a line: one has the words around the address for a name, of several each those on the side they begin. */
    static List<Outsider> in(String words) {
        return Stream.of(words.split(";")).flatMap(Outsider::each).toList();
    }

    private static Stream<Outsider> each(String words) {
        List<MatchResult> found = ADDRESS.matcher(words).results().toList();
        if (found.size() == 1) {
            MatchResult only = found.getFirst();
            return Stream.of(of(words.substring(0, only.start()) + words.substring(only.end()), only));
        }
        boolean behind = !found.isEmpty()
                && clean(words.substring(0, found.getFirst().start())).isEmpty();
        return IntStream.range(0, found.size())
                .mapToObj(n -> of(behind ? behind(words, found, n) : before(words, found, n), found.get(n)));
    }

    private static String before(String words, List<MatchResult> found, int n) {
        return words.substring(n == 0 ? 0 : found.get(n - 1).end(), found.get(n).start());
    }

    private static String behind(String words, List<MatchResult> found, int n) {
        return words.substring(
                found.get(n).end(),
                n + 1 == found.size() ? words.length() : found.get(n + 1).start());
    }

    private static Outsider of(String around, MatchResult address) {
        return new Outsider(clean(around), address.group().toLowerCase(Locale.ROOT));
    }

    private static String clean(String around) {
        return around.replaceAll("[<>()\\[\\]\\s]+", " ").replaceAll("^[ ,:]+|[ ,:]+$", "");
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
