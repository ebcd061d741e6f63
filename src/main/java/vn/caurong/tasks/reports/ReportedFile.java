package vn.caurong.tasks.reports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.files.FileView;

/**
 * A file of a task with the report it came with.
 *
 * @param kind of the report: PROGRESS, DONE or PART
 * @param percent it told, null for a part
 * @param post it was made in
 */
public record ReportedFile(
        FileView file, String kind, @Nullable Integer percent, UUID post) {
    /** Message key of what the report was. */
    public String kindKey() {
        return "tasks.file.of." + kind;
    }
}
