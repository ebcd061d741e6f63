package vn.caurong.calendar.entries;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;

/** The same meeting registered several times: one entry stays, the others go into it. */
record Merge(CalendarEntry stays, List<CalendarEntry> others) {
    private static final int MOST = 20;
    private static final int NOTES = 1000;

    /** Whether the Office may merge entries of this state at all. */
    static boolean mergeable(CalendarEntry entry, Instant now) {
        boolean waits = entry.state() == EntryState.REGISTERED || entry.state() == EntryState.CONSOLIDATED;
        return waits && !entry.over(now);
    }

    /**
     * @param posts of the agency, for the names of who chairs
     */
    Ruling may(Instant now, Map<UUID, Post> posts) {
        boolean restricted = stays.plan().openness() == Openness.RESTRICTED;
        return Ruling.unless(!others.isEmpty(), "calendar.refused.merge.two")
                .and(() -> Ruling.unless(others.size() < MOST, "calendar.refused.merge.many", MOST))
                .and(() -> each(entry -> !entry.state().wasPublished(), "published"))
                .and(() -> each(entry -> mergeable(entry, now), "state"))
                .and(() -> each(entry -> entry.week().equals(stays.week()), "week"))
                .and(() -> each(entry -> restricted == (entry.plan().openness() == Openness.RESTRICTED), "restricted"))
                .and(() -> chairs(posts));
    }

    private Ruling each(Predicate<CalendarEntry> fine, String why) {
        return all().filter(fine.negate())
                .findFirst()
                .map(entry -> Ruling.refused(
                        "calendar.refused.merge." + why, entry.plan().words()))
                .orElse(Ruling.allowed());
    }

    /** Whoever merges decides first who chairs: the program does not choose between leaders. */
    private Ruling chairs(Map<UUID, Post> posts) {
        List<CalendarEntry> chaired =
                all().filter(entry -> entry.plan().chair() != null).toList();
        return chaired.stream()
                .filter(entry -> !Objects.equals(
                        entry.plan().chair(), chaired.getFirst().plan().chair()))
                .findFirst()
                .map(other -> Ruling.refused(
                        "calendar.refused.merge.chairs",
                        chaired.getFirst().plan().words(),
                        chair(chaired.getFirst(), posts),
                        other.plan().words(),
                        chair(other, posts)))
                .orElse(Ruling.allowed());
    }

    private static String chair(CalendarEntry entry, Map<UUID, Post> posts) {
        UUID chair = entry.plan().chair();
        Post post = chair == null ? null : posts.get(chair);
        return post == null ? "…" : Names.of(post);
    }

    /** What stays says what it said, and names everybody. */
    Plan plan() {
        Plan own = stays.plan();
        UUID chair = first(Plan::chair);
        return new Plan(
                own.kind(),
                own.words(),
                own.starts(),
                own.ends(),
                chair,
                first(Plan::preparing),
                own.place(),
                own.room(),
                own.vehicle(),
                all().mapToInt(entry -> entry.plan().people()).max().orElse(0),
                joined(Plan::notes),
                all().map(entry -> entry.plan().openness())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                attendees(chair),
                first(Plan::standIn),
                first(Plan::invitation),
                joined(Plan::sites));
    }

    private List<Attendee> attendees(@Nullable UUID chair) {
        UUID standIn = first(Plan::standIn);
        Set<Attendee> attendees = new LinkedHashSet<>();
        all().forEach(entry -> attendees.addAll(entry.plan().attendees()));
        all().flatMap(entry -> Stream.ofNullable(entry.plan().standIn()))
                .filter(post -> !post.equals(standIn))
                .map(post -> Attendee.of(Attendee.Kind.POST, post))
                .forEach(attendees::add);
        attendees.removeIf(attendee -> chair != null && chair.equals(attendee.ref()));
        return List.copyOf(attendees);
    }

    /** Those of all where they fit; each that was merged keeps its own on its page. */
    private String joined(Function<Plan, String> what) {
        String all = all().flatMap(entry -> what.apply(entry.plan()).lines())
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        return all.length() <= NOTES ? all : what.apply(stays.plan());
    }

    private <T> @Nullable T first(Function<Plan, @Nullable T> what) {
        return all().map(CalendarEntry::plan)
                .flatMap(plan -> Stream.ofNullable(what.apply(plan)))
                .findFirst()
                .orElse(null);
    }

    private Stream<CalendarEntry> all() {
        return Stream.concat(Stream.of(stays), others.stream());
    }
}
