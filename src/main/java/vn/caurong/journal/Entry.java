package vn.caurong.journal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;

/**
 * What is about to be written. Personal data only by reference (ids); numbers, dates and official
 * words as they are.
 *
 * @param agency whose chain it joins
 * @param act stable name from the catalogue, for example {@code incoming.registered}
 * @param by who acted; null for the system
 * @param facts small values named in the catalogue; text, numbers and ids only
 * @param words the official words that belong to the act (bút phê, opinion, reason), null when none
 */
public record Entry(
        UUID agency,
        String act,
        Subject subject,
        @Nullable Actor by,
        Map<String, String> facts,
        @Nullable String words) {

    public static Entry of(Actor by, String act, Subject subject) {
        return new Entry(by.agency(), act, subject, by, Map.of(), null);
    }

    public static Entry system(UUID agency, String act, Subject subject) {
        return new Entry(agency, act, subject, null, Map.of(), null);
    }

    public Entry with(Map<String, String> facts) {
        return new Entry(agency, act, subject, by, facts, words);
    }

    public Entry saying(@Nullable String words) {
        return new Entry(agency, act, subject, by, facts, words);
    }
}
