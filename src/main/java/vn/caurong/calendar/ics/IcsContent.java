package vn.caurong.calendar.ics;

import java.util.List;

/**
 * What a file holds.
 *
 * @param refused events that cannot be taken
 */
public record IcsContent(List<ReadEvent> events, List<Refused> refused) {
    /**
     * @param summary its words, empty for none
     * @param key message key of the reason
     */
    public record Refused(String summary, String key) {}
}
