package vn.caurong.calendar.entries;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.calendar.waiting.Acknowledgements;
import vn.caurong.kernel.Actor;

/** Somebody says that a late change reached them. */
@Component
class SayingUnderstood {
    private final CalendarEntries entries;
    private final Acknowledgements acknowledgements;
    private final EntryTrail trail;

    SayingUnderstood(CalendarEntries entries, Acknowledgements acknowledgements, EntryTrail trail) {
        this.entries = entries;
        this.acknowledgements = acknowledgements;
        this.trail = trail;
    }

    /**
     * Saying it again changes nothing.
     *
     * @param version of the entry that was seen
     */
    @Transactional
    void acknowledge(UUID id, int version, Actor by) {
        CalendarEntry entry = entries.visible(id, by);
        if (acknowledgements.answer(entry.subject(), version, by)) {
            trail.tell(id, "acknowledged", "", by);
        }
    }
}
