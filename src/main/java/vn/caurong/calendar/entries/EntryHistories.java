package vn.caurong.calendar.entries;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** The history of an entry out of its agency's journal, newest first, with what was said in agencies it comes from. */
@Component
record EntryHistories(Journal journal, Organization organization, Clock clock) {
    /**
     * @param posts that are known already
     * @param published the first one first
     * @param merged with what it was merged: its lines name nothing the reader may not open
     */
    List<EntryLine> of(
            CalendarEntry entry,
            Map<UUID, Post> posts,
            List<KeptVersion> published,
            List<MergedLine> merged,
            FormerReader reader) {
        List<Line> lines = ToldLines.of(entry, lines(entry).reversed(), published, reader).reversed().stream()
                .filter(line ->
                        line.act().startsWith("calendar.") && !line.act().equals("calendar.acknowledged"))
                .toList();
        List<UUID> people =
                lines.stream().map(Line::person).filter(Objects::nonNull).toList();
        Map<UUID, String> known = organization.names(people, List.copyOf(posts.values()));
        Map<UUID, Post> acted = acted(lines, posts);
        Map<Line, List<MergedLine>> others = others(lines, merged);
        return lines.stream()
                .map(line -> new EntryLine(
                        known.getOrDefault(line.person(), ""),
                        line.act(),
                        line.at(),
                        MergedLine.tells(line) ? null : line.words(),
                        others.getOrDefault(line, List.of()),
                        line.delegation() == null ? null : name(acted.get(line.post()))))
                .toList();
    }

    private static Map<Line, List<MergedLine>> others(List<Line> lines, List<MergedLine> merged) {
        Map<Line, List<MergedLine>> others = new HashMap<>();
        merged.stream()
                .filter(MergedLine::seen)
                .forEach(one -> one.told(lines)
                        .ifPresent(line -> others.computeIfAbsent(line, _ -> new ArrayList<>())
                                .add(one)));
        return others;
    }

    private List<Line> lines(CalendarEntry entry) {
        List<Line> lines = new ArrayList<>();
        Set<UUID> read = new HashSet<>();
        @Nullable UUID agency = entry.agency();
        while (agency != null && read.add(agency)) {
            List<Line> here = journal.of(entry.subject(), agency).reversed();
            lines.addAll(here);
            agency = here.stream()
                    .filter(line -> line.act().equals(ArrivingEntries.AGENCY_MOVED))
                    .map(line -> UUID.fromString(line.facts().get("from")))
                    .findFirst()
                    .orElse(null);
        }
        return lines;
    }

    /** For whose post somebody acted, those that are no more too. */
    private Map<UUID, Post> acted(List<Line> lines, Map<UUID, Post> posts) {
        Map<UUID, Post> all = new HashMap<>(posts);
        List<UUID> former = lines.stream()
                .filter(line -> line.delegation() != null)
                .map(Line::post)
                .filter(post -> post != null && !posts.containsKey(post))
                .distinct()
                .toList();
        if (!former.isEmpty()) {
            organization.postsEver(former, Vietnam.today(clock)).forEach(post -> all.put(post.id(), post));
        }
        return all;
    }

    private static String name(@Nullable Post post) {
        return post == null ? "" : Names.of(post);
    }
}
