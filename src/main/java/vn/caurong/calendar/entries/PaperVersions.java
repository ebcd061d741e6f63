package vn.caurong.calendar.entries;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;

/** A paper that comes or goes after publication is a version of its own, told like any change. */
@Component
record PaperVersions(SavingEntries saving, EntryVersions versions, PaperStandings standings, TellingAffected telling) {
    void keep(CalendarEntry entry, UUID file, boolean stands, String why, Actor by) {
        saving.move(entry, EntryState.PUBLISHED, by);
        versions.keep(entry, entry.plan(), EntryVersions.Mark.CHANGED, why, by);
        standings.keep(entry, file, stands, by);
        telling.changed(entry, entry.plan(), why, by);
    }
}
