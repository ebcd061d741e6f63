package vn.caurong.calendar.entries;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;

/** Papers of an entry (tài liệu họp), for whoever may see it. */
@Component
class Papers {
    static final int MOST = 20;

    private final CalendarEntries entries;
    private final EntryVersions versions;
    private final Files files;
    private final Access access;

    Papers(CalendarEntries entries, EntryVersions versions, Files files, Access access) {
        this.entries = entries;
        this.versions = versions;
        this.files = files;
        this.access = access;
    }

    KeptPapers kept(CalendarEntry entry) {
        return of(entry, versions.kept(entry.id()));
    }

    /** The same with the versions at hand. */
    KeptPapers of(CalendarEntry entry, List<KeptVersion> published) {
        return new KeptPapers(
                files.of(entry.subject()),
                published.stream().flatMap(each -> each.papers().stream()).toList());
    }

    /**
     * Those taken away after publication too: versions that people were told of keep them, for who might read them then.
     *
     * @throws NotVisibleException for another's entry, or what is no paper of it
     */
    FileVersion paper(UUID id, UUID file, Actor actor) {
        CalendarEntry entry = entries.visible(id, actor);
        List<KeptVersion> published = versions.kept(id);
        return of(entry, published)
                .served(file, published, FormerReader.of(entry, access.principals(actor)))
                .orElseThrow(() -> new NotVisibleException(entry.subject()));
    }

    /** Whoever keeps the entry adds to it, the unit that registered it at any time; not to what is cancelled. */
    static Ruling mayAdd(CalendarEntry entry, Actor by) {
        return keeps(entry, by)
                .and(() -> Ruling.unless(entry.state() != EntryState.CANCELLED, "calendar.refused.move.cancelled"));
    }

    static Ruling keeps(CalendarEntry entry, Actor by) {
        return Ruling.unless(
                entry.keptBy(by) || by.unit().equals(entry.unit()) && by.is(Role.UNIT_HEAD),
                "calendar.refused.not-yours");
    }

    /** Before publication whoever adds, afterwards the Office; what is over, put off or cancelled stays as it was. */
    static Ruling mayTakeAway(CalendarEntry entry, Instant now, Actor by) {
        return Ruling.unless(!entry.over(now), "calendar.refused.over")
                .and(() -> Ruling.unless(
                        !entry.state().ended(),
                        "calendar.refused.move." + entry.state().name().toLowerCase(Locale.ROOT)))
                .and(() -> entry.state().wasPublished()
                        ? Ruling.unless(by.is(Role.CLERK), "calendar.refused.paper-office")
                        : mayAdd(entry, by));
    }

    /** Of an entry one may add to; asked before content is taken in. */
    void addable(UUID id, Actor by) {
        mayAdd(entries.own(id, by), by).orThrow();
    }

    /** Whether there is room for one more. */
    Ruling room(CalendarEntry entry) {
        return Ruling.unless(kept(entry).now().size() < MOST, "calendar.refused.papers", MOST);
    }
}
