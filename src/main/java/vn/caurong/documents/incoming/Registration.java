package vn.caurong.documents.incoming;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the clerk sends with "Vào sổ và trình".
 *
 * @param notDuplicate the clerk looked and says that it is no duplicate
 * @param presentTo post of the leader it is presented to, null when forwarded by rule
 * @param rule standing rule it is forwarded by, null when presented
 * @param proposal proposed directive, null when the clerk proposes none
 * @param words what is said with the presentation
 * @param restricted true for restricted circulation (hạn chế)
 */
record Registration(
        Details details,
        boolean notDuplicate,
        @Nullable UUID presentTo,
        @Nullable UUID rule,
        @Nullable Directive proposal,
        String words,
        boolean restricted) {
    /** What the journal keeps of it. */
    Map<String, String> facts(int number, LocalDate day) {
        Map<String, String> facts = new HashMap<>();
        facts.put("number", Integer.toString(number));
        facts.put("day", day.toString());
        facts.put("mark", details.mark());
        if (presentTo != null) {
            facts.put("to", presentTo.toString());
        }
        return facts;
    }
}
