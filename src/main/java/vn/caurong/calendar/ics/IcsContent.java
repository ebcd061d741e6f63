package vn.caurong.calendar.ics;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a file holds.
 *
 * @param refused events that cannot be taken
 * @param outside events that take place at no time that is read
 */
public record IcsContent(List<ReadEvent> events, List<Refused> refused, List<ReadEvent> outside) {
    /**
     * @param summary its words, empty for none
     * @param key message key of the reason
     */
    public record Refused(String summary, String key) {}

    /**
     * For somebody whose calendar has events of these UIDs: of those that take place no more the old ones go, the
     * others outside are told like what cannot be taken.
     */
    public IcsContent knowing(Set<String> uids) {
        Stream<ReadEvent> gone = outside.stream().filter(event -> uids.contains(event.uid()));
        Stream<Refused> told = outside.stream()
                .filter(event -> !uids.contains(event.uid()))
                .map(event -> new Refused(event.summary(), "calendar.refused.event.outside"));
        return new IcsContent(
                Stream.concat(events.stream(), gone).toList(),
                Stream.concat(refused.stream(), told).toList(),
                List.of());
    }
}
