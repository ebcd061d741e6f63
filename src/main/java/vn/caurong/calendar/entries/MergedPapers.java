package vn.caurong.calendar.entries;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caurong.files.FileRole;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;

/** What stays after a merge has the papers of all; the same content is there once. */
@Component
record MergedPapers(Files files) {
    /** In the caller's transaction. */
    void unite(Merge merge, Actor by) {
        List<FileVersion> own = files.of(merge.stays().subject());
        List<FileVersion> more = new ArrayList<>();
        merge.others().stream()
                .flatMap(other -> files.of(other.subject()).stream())
                .filter(paper -> !has(own, paper) && !has(more, paper))
                .forEach(more::add);
        Ruling.unless(own.size() + more.size() <= Papers.MOST, "calendar.refused.merge.papers", Papers.MOST)
                .orThrow();
        more.forEach(paper ->
                files.attach(merge.stays().subject(), FileRole.ATTACHMENT, paper.name(), paper.blob(), by.person()));
    }

    private static boolean has(List<FileVersion> all, FileVersion paper) {
        return all.stream()
                .anyMatch(each -> each.blob().sha256().equals(paper.blob().sha256()));
    }
}
