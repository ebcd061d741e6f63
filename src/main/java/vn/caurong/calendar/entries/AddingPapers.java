package vn.caurong.calendar.entries;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;

/** Adds a paper; once people were told of the entry they are told of the paper too. */
@Component
class AddingPapers {
    private final CalendarEntries entries;
    private final Papers papers;
    private final PaperVersions versions;
    private final MoveDuties duties;
    private final EntryTrail trail;
    private final Files files;
    private final Clock clock;

    AddingPapers(
            CalendarEntries entries,
            Papers papers,
            PaperVersions versions,
            MoveDuties duties,
            EntryTrail trail,
            Files files,
            Clock clock) {
        this.entries = entries;
        this.papers = papers;
        this.versions = versions;
        this.duties = duties;
        this.trail = trail;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param blob taken in before, outside the transaction
     */
    @Transactional
    void add(UUID id, String name, Blob blob, Actor by) {
        CalendarEntry seen = entries.own(id, by);
        CalendarEntry entry = entries.own(id, seen.version(), by);
        Papers.mayAdd(entry, by)
                .and(() -> duties.keeping(entry.state(), by))
                .and(() -> papers.room(entry))
                .orThrow();
        UUID file = files.attach(entry.subject(), FileRole.ATTACHMENT, name, blob, by.person());
        if (entry.state() == EntryState.PUBLISHED && !entry.over(clock.instant())) {
            versions.keep(entry, file, true, name, by);
        }
        trail.tell(id, "paper-added", name, by);
    }
}
