package vn.caurong.calendar.entries;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Ruling;

/** Papers of an entry (tài liệu họp), for whoever may see it. */
@Component
class Papers {
    private static final int MOST = 20;

    private final CalendarEntries entries;
    private final Files files;
    private final EntryTrail trail;

    Papers(CalendarEntries entries, Files files, EntryTrail trail) {
        this.entries = entries;
        this.files = files;
        this.trail = trail;
    }

    List<FileVersion> of(CalendarEntry entry) {
        return files.of(entry.subject());
    }

    /**
     * @throws NotVisibleException for another's entry, or what is no paper of it
     */
    FileVersion paper(UUID id, UUID file, Actor actor) {
        CalendarEntry entry = entries.visible(id, actor);
        return of(entry).stream()
                .filter(version -> version.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotVisibleException(entry.subject()));
    }

    /** Whoever keeps the entry adds to it, the unit that registered it at any time. */
    static Ruling mayAdd(CalendarEntry entry, Actor by) {
        return Ruling.unless(
                entry.keptBy(by) || by.unit().equals(entry.unit()) && by.is(vn.caurong.kernel.Role.UNIT_HEAD),
                "calendar.refused.not-yours");
    }

    /** Of an entry one may add to; asked before content is taken in. */
    void addable(UUID id, Actor by) {
        mayAdd(entries.visible(id, by), by).orThrow();
    }

    /**
     * @param blob taken in before, outside the transaction
     */
    @Transactional
    void add(UUID id, String name, Blob blob, Actor by) {
        CalendarEntry entry = entries.visible(id, by);
        mayAdd(entry, by)
                .and(() -> Ruling.unless(of(entry).size() < MOST, "calendar.refused.papers", MOST))
                .orThrow();
        files.attach(entry.subject(), FileRole.ATTACHMENT, name, blob, by.person());
        trail.tell(id, "paper-added", name, by);
    }
}
