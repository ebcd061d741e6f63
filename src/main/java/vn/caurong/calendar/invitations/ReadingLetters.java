package vn.caurong.calendar.invitations;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.entries.LetterLine;
import vn.caurong.calendar.entries.Openness;
import vn.caurong.calendar.entries.OutsideLetters;
import vn.caurong.calendar.entries.Plan;
import vn.caurong.kernel.Vietnam;
import vn.caurong.notifications.Inviting;

/** Says of each address outside which version was sent when, waits, or could not be sent, and what to do then. */
@Component
record ReadingLetters(LetterRows rows, Inviting inviting, Clock clock) implements OutsideLetters {
    private static final int SAID = 200;

    @Override
    public List<LetterLine> of(UUID entry, Plan plan) {
        Map<String, Outsider> named = new LinkedHashMap<>();
        Outsider.named(plan).forEach(each -> named.putIfAbsent(each.address(), each));
        Set<String> come = Set.copyOf(named.keySet());
        Optional<LastPublication> last = rows.of(entry);
        Map<String, LetterRow> letters = new LinkedHashMap<>();
        last.ifPresent(each -> each.letters().forEach(letter -> letters.put(letter.address(), letter)));
        letters.keySet().forEach(address -> named.putIfAbsent(address, new Outsider("", address)));
        List<LetterLine> lines = new ArrayList<>();
        for (Outsider to : named.values()) {
            LetterRow letter = letters.get(to.address());
            if (letter != null) {
                lines.add(letter(to, letter));
            }
            if (plan.openness() != Openness.RESTRICTED) {
                still(to, letter, last.orElse(null)).ifPresent(lines::add);
            } else if (letter == null || isOpen(letter, plan, come.contains(to.address()))) {
                lines.add(line(to, "restricted", true, ""));
            }
        }
        return lines;
    }

    private LetterLine letter(Outsider to, LetterRow letter) {
        String number = "" + letter.number();
        if (letter.sentAt() != null) {
            return line(to, letter.news().sent(), false, "", number, at(letter.sentAt()));
        }
        if (letter.givenUpAt() != null) {
            return line(to, "failed", true, said(letter), number, at(letter.givenUpAt()));
        }
        if (!inviting.isThere()) {
            return line(to, "no-server", true, "", number);
        }
        return letter.trouble().isEmpty()
                ? line(to, "waiting", false, "", number)
                : line(to, "again", true, said(letter), number, "" + letter.tries(), at(letter.nextTry()));
    }

    /** What no letter was written for yet, or will be. */
    private Optional<LetterLine> still(Outsider to, @Nullable LetterRow letter, @Nullable LastPublication last) {
        if (last == null) {
            return Optional.of(line(to, "unpublished", false, ""));
        }
        String number = "" + last.number();
        if (!inviting.takes(to.address())) {
            return letter == null ? Optional.of(line(to, "foreign", true, "")) : Optional.empty();
        }
        if (last.looked()) {
            return letter == null ? Optional.of(line(to, "none", true, "", number)) : Optional.empty();
        }
        boolean late = last.at().isBefore(clock.instant().minus(PublishedVersions.FRESH));
        return Optional.of(line(
                to,
                late ? "late" : inviting.isThere() ? "waiting" : "no-server",
                late || !inviting.isThere(),
                "",
                number));
    }

    /**
     * Whether there is something to tell yet: it is not over, and whoever comes did not read that it is cancelled, or
     * whoever does not may still mean to.
     */
    private boolean isOpen(LetterRow letter, Plan plan, boolean comes) {
        boolean untold = comes ? letter.news() != News.CANCELLED : letter.news().comes();
        return untold && plan.ends().isAfter(clock.instant());
    }

    private static LetterLine line(Outsider to, String state, boolean trouble, String said, String... values) {
        return new LetterLine(to.name(), to.address(), state, List.of(values), trouble, said);
    }

    private static String said(LetterRow letter) {
        String said = letter.trouble();
        return said.length() <= SAID ? said : said.substring(0, SAID) + "…";
    }

    private static String at(OffsetDateTime time) {
        return Vietnam.write(time.toInstant());
    }
}
