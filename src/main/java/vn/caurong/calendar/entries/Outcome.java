package vn.caurong.calendar.entries;

import java.util.List;
import java.util.UUID;

/** What came of an act on many: how many passed, and the others with why. */
public record Outcome(int passed, List<Refused> refused) {
    /**
     * @param words empty for what the actor may not see any more
     * @param key message key of the reason
     */
    public record Refused(UUID id, String words, String key, List<String> arguments) {
        public String href() {
            return EntryPage.way(id);
        }
    }
}
