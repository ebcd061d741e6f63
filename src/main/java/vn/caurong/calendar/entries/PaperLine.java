package vn.caurong.calendar.entries;

import java.util.List;
import vn.caurong.files.FileVersion;
import vn.caurong.files.FileView;

/**
 * A paper of an entry.
 *
 * @param href where it is shown
 */
public record PaperLine(String name, long size, String href) {
    static PaperLine of(CalendarEntry entry, FileVersion version) {
        String base = EntryPage.way(entry.id()) + "/files/" + version.file();
        return new PaperLine(version.name(), version.blob().size(), new FileView(version, base, List.of()).open());
    }
}
