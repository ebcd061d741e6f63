package vn.caurong.calendar.ics;

import java.time.Instant;
import java.util.List;

/**
 * An event of somebody else's calendar.
 *
 * @param uid what it is called there
 * @param busy false when its time stays free
 * @param cancelled true when it does not take place any more
 * @param whole true when the file tells of all its occurrences, false when only of single ones
 * @param times when it takes place, in order
 * @param gone occurrences that do not take place any more
 */
public record ReadEvent(
        String uid,
        int sequence,
        String summary,
        String location,
        boolean busy,
        boolean cancelled,
        boolean whole,
        List<Time> times,
        List<Instant> gone) {
    /**
     * @param occurrence when this one was to begin by the rule of its repetition
     */
    public record Time(Instant occurrence, Instant starts, Instant ends) {}
}
