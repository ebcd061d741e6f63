package vn.caurong.calendar.invitations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    static Optional<Outsider> of(String words) {
        Matcher found = ADDRESS.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        String name = (words.substring(0, found.start()) + words.substring(found.end()))
                .replaceAll("[<>()\\[\\]\\s]+", " ")
                .replaceAll("^[ ,;:]+|[ ,;:]+$", "");
        return Optional.of(new Outsider(name, found.group().toLowerCase(Locale.ROOT)));
    }

    /** Nothing of what is restricted leaves by e-mail. */
    static List<Outsider> in(Plan plan) {
        return plan.openness() == Openness.RESTRICTED ? List.of() : named(plan);
    }

    /** Everybody with an address, written to or not. */
    static List<Outsider> named(Plan plan) {
        return plan.attendees().stream()
                .filter(each -> each.kind() == Attendee.Kind.TEXT)
                .flatMap(each -> of(each.words()).stream())
                .toList();
    }
}
