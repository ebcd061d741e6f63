package vn.caurong.calendar.entries;

import java.util.List;
import java.util.UUID;
import vn.caurong.files.FileVersion;
import vn.caurong.files.FileView;

/**
 * A paper of an entry.
 *
 * @param file its id
 * @param href where it is shown
 */
public record PaperLine(UUID file, String name, long size, String href) {
    static PaperLine of(CalendarEntry entry, FileVersion version) {
        String base = EntryPage.way(entry.id()) + "/files/" + version.file();
        return new PaperLine(
                version.file(), version.name(), version.blob().size(), new FileView(version, base, List.of()).open());
    }
}
