package vn.caurong.calendar.entries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.files.FileVersion;

/**
 * Papers of an entry, those taken away with them: earlier versions keep what they had.
 *
 * @param files all that were published, and those that stand now
 */
record KeptPapers(List<FileVersion> files, List<PaperStanding> standings) {
    /** Those that stand now. */
    List<FileVersion> now() {
        return files.stream()
                .filter(file -> stands(file.file(), Integer.MAX_VALUE))
                .toList();
    }

    /** Taken away as the last thing that was done with it. */
    Optional<FileVersion> away(UUID file) {
        return files.stream()
                .filter(each -> each.file().equals(file) && !stands(file, Integer.MAX_VALUE))
                .findFirst();
    }

    /** What stands now, and what stood in a version the reader may read. */
    Optional<FileVersion> served(UUID file, List<KeptVersion> published, FormerReader reader) {
        Stream<FileVersion> former = IntStream.range(0, published.size())
                .filter(i -> reader.reads(published.get(i).plan()))
                .boxed()
                .flatMap(i -> before(published, i).stream());
        return Stream.concat(now().stream(), former)
                .filter(each -> each.file().equals(file))
                .findFirst();
    }

    /** Versions as they are shown: newest first, each with what it changed and the papers that went since. */
    List<VersionLine> lines(CalendarEntry entry, List<KeptVersion> published, FormerReader reader) {
        List<VersionLine> lines = new ArrayList<>();
        for (int i = 0; i < published.size(); i++) {
            KeptVersion each = published.get(i);
            Plan plan = each.plan();
            boolean read = reader.reads(plan);
            lines.add(new VersionLine(
                    i + 1,
                    each.mark(),
                    new Stretch(plan.starts(), plan.ends()).written(),
                    read ? plan.words() : "…",
                    read ? each.why() : "",
                    each.at(),
                    i == 0 || !read ? Set.of() : each.since(published.get(i - 1)),
                    (read ? before(published, i) : List.<FileVersion>of())
                            .stream().map(paper -> PaperLine.of(entry, paper)).toList()));
        }
        return lines.reversed();
    }

    /** Those that stood in a version, until the next came, and do not now. */
    private List<FileVersion> before(List<KeptVersion> published, int nth) {
        int version = published.get(nth).version();
        Instant until = nth + 1 < published.size() ? published.get(nth + 1).at() : Instant.MAX;
        return files.stream()
                .filter(file -> file.at().isBefore(until) && stands(file.file(), version))
                .filter(file -> !stands(file.file(), Integer.MAX_VALUE))
                .toList();
    }

    /** What was added after publication begins with the version that has it; others stood before they were taken away. */
    private boolean cameLater(UUID file) {
        return standings.stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .map(PaperStanding::stands)
                .orElse(false);
    }

    private boolean stands(UUID file, int version) {
        return standings.stream()
                .filter(each -> each.file().equals(file) && each.version() <= version)
                .reduce((_, later) -> later)
                .map(PaperStanding::stands)
                .orElseGet(() -> !cameLater(file));
    }
}
