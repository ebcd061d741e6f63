package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.phrases.Phrase;
import vn.caurong.kernel.Refusal;
import vn.caurong.signatures.Keys.Key;
import vn.caurong.worklist.Duty;

/**
 * What waits for the reader of the page.
 *
 * @param behalf post acted for, null in one's own
 * @param choices what the author may choose, null for others
 * @param key the key that would be used, null when none is needed or there is none
 * @param number what the clerk is about to give, null for others
 * @param phrases ready remarks of the agency
 * @param obstacle why the act cannot be done though it is the reader's turn, null when it can
 */
record Turn(
        Duty duty,
        @Nullable String behalf,
        @Nullable Choices choices,
        @Nullable Key key,
        @Nullable NumberToGive number,
        @Nullable Refusal obstacle,
        List<Phrase> phrases) {

    static Turn of(Duty duty, @Nullable String behalf) {
        return new Turn(duty, behalf, null, null, null, null, List.of());
    }

    Turn with(List<Phrase> ready) {
        return new Turn(duty, behalf, choices, key, number, obstacle, ready);
    }

    /** Name of the duty in message keys. */
    String word() {
        return duty.name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean is(Duty wanted) {
        return duty == wanted;
    }

    /**
     * What the author chooses from, ids to words.
     *
     * @param agencies names of groups and agencies, to be found by typing
     * @param checker the head of the unit, who always checks; null when nobody does
     */
    record Choices(
            Map<String, String> signers, @Nullable String checker, List<Choice> checkers, List<String> agencies) {}

    /** A post and the words for it. */
    record Choice(String id, String words) {}

    /**
     * @param printed the next number as it would be printed, or the one kept
     * @param kept the number already reserved to this document, null before
     */
    record NumberToGive(
            String printed, String notation, @Nullable GivenNumber kept) {}
}
