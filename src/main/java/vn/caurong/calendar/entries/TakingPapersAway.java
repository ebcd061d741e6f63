package vn.caurong.calendar.entries;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Ruling;

/** Takes a paper away: before publication it is gone, afterwards a new version is without it. */
@Component
class TakingPapersAway {
    private final CalendarEntries entries;
    private final Papers papers;
    private final PaperVersions versions;
    private final MoveDuties duties;
    private final EntryTrail trail;
    private final Files files;
    private final Clock clock;

    TakingPapersAway(
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
     * @param why needed once people were told of the entry
     * @return true when a version keeps it, so that it can be put back
     */
    @Transactional
    boolean takeAway(UUID id, int version, UUID file, String why, Actor by) {
        CalendarEntry entry = entries.own(id, version, by);
        FileVersion paper = papers.kept(entry).now().stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotVisibleException(entry.subject()));
        boolean told = entry.state().wasPublished();
        Papers.mayTakeAway(entry, clock.instant(), by)
                .and(() -> duties.keeping(entry.state(), by))
                .and(() -> Ruling.unless(!told || !why.isEmpty(), "calendar.refused.reason"))
                .orThrow();
        if (told) {
            versions.keep(entry, paper.file(), false, why, by);
            trail.tell(id, "paper-taken-away", paper.name() + ": " + why, by);
        } else {
            files.detach(file);
            trail.tell(id, "paper-removed", paper.name(), by);
        }
        return told;
    }

    /** Takes back that it was taken away: one more version has it again. */
    @Transactional
    void putBack(UUID id, UUID file, Actor by) {
        CalendarEntry seen = entries.visible(id, by);
        CalendarEntry entry = entries.own(id, seen.version(), by);
        Optional<FileVersion> paper = papers.kept(entry).away(file);
        Papers.mayTakeAway(entry, clock.instant(), by)
                .and(() -> duties.keeping(entry.state(), by))
                .and(() -> Ruling.unless(paper.isPresent(), "calendar.refused.paper-there"))
                .and(() -> papers.room(entry))
                .orThrow();
        versions.keep(entry, file, true, paper.orElseThrow().name(), by);
        trail.tell(id, "paper-put-back", paper.orElseThrow().name(), by);
    }
}
