package vn.caurong.calendar.clashes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.resources.FreeResources;
import vn.caurong.calendar.resources.Resource;
import vn.caurong.calendar.resources.Resources;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.WorkingTime;

/** Looks for what stands in the way of a plan before it is sent; the database decides when it is. */
@Component
public record FindingClashes(
        BusyTimes times,
        FreeResources free,
        Resources resources,
        Organization organization,
        WorkingTime time,
        Clock clock) {
    /**
     * @param entry that is changed, null for a new one
     */
    public ClashesPage of(Wanted wanted, @Nullable UUID entry, Actor reader) {
        Stretch during = wanted.during();
        Map<UUID, Resource> held = new LinkedHashMap<>();
        resources.today(reader.agency()).stream()
                .filter(each -> wanted.resources().contains(each.id()))
                .forEach(each -> held.put(each.id(), each));
        Map<UUID, Post> leaders = new LinkedHashMap<>();
        List<Post> posts = organization.postsOf(reader.agency(), Vietnam.today(clock));
        Leaders.among(posts, wanted.posts(), wanted.persons()).forEach(post -> leaders.put(post.id(), post));
        List<Busy> busy = times.of(
                reader.agency(),
                List.copyOf(held.keySet()),
                List.copyOf(leaders.keySet()),
                elsewhere(leaders, reader),
                around(during),
                entry);
        Set<ClashLine> lines = new LinkedHashSet<>(); // who holds two posts is taken in both by one entry
        Stream.concat(held.keySet().stream(), leaders.keySet().stream())
                .flatMap(what -> Stream.of(true, false)
                        .flatMap(here -> busy.stream()
                                .filter(each -> each.what().equals(what) && each.meets(during))
                                .filter(each -> here == (each.unit() != null))
                                .limit(1)))
                .forEach(
                        each -> lines.add(line(each, held.get(each.what()), leaders.get(each.what()), wanted, reader)));
        Stretch later = lines.isEmpty()
                ? null
                : FreeTime.after(during, busy, worked(reader)).orElse(null);
        held.values()
                .forEach(each -> each.crowded(wanted.people()).ifPresent(says -> {
                    boolean offered = lines.stream()
                            .anyMatch(line -> line.field().equals(each.kind().word()));
                    lines.add(offered ? new ClashLine(says, "", List.of()) : line(says, each, wanted, reader));
                }));
        return new ClashesPage(List.copyOf(lines), later);
    }

    private Predicate<Stretch> worked(Actor reader) {
        WorkingTime hours = time.of(reader.agency());
        return free -> hours.isWorkingDay(Vietnam.date(free.from()))
                && hours.between(free.from(), free.to()).equals(Duration.between(free.from(), free.to()));
    }

    private List<Elsewhere> elsewhere(Map<UUID, Post> leaders, Actor reader) {
        return leaders.isEmpty()
                ? List.of()
                : Elsewhere.of(leaders.values(), organization.elsewhere(reader.agency(), Vietnam.today(clock)));
    }

    private ClashLine line(Busy busy, @Nullable Resource held, @Nullable Post leader, Wanted wanted, Actor reader) {
        String who = leader == null ? "" : name(leader);
        if (busy.unit() == null) {
            return new ClashLine(Refusal.of("calendar.clash.elsewhere", who, busy.when()), "", List.of());
        }
        String unit = organization.unit(busy.unit()).shortName();
        if (held == null) {
            return new ClashLine(Refusal.of("calendar.clash", who, busy.words(), unit, busy.when()), "", List.of());
        }
        return line(Refusal.of("calendar.clash", held.name(), busy.words(), unit, busy.when()), held, wanted, reader);
    }

    private ClashLine line(Refusal says, Resource held, Wanted wanted, Actor reader) {
        List<ClashLine.Choice> choices =
                free.insteadOf(reader.agency(), held, wanted.during(), wanted.people()).stream()
                        .map(each ->
                                new ClashLine.Choice(each.id().toString(), each.name() + " (" + each.seats() + ")"))
                        .toList();
        return new ClashLine(says, held.kind().word(), choices);
    }

    private static String name(Post post) {
        String holder = post.holderName();
        return holder == null ? post.title() : holder;
    }

    /** Its days whole, for the next free time. */
    private static Stretch around(Stretch during) {
        Instant begins = Vietnam.date(during.from()).atStartOfDay(Vietnam.ZONE).toInstant();
        Instant ends =
                Vietnam.date(during.to()).plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
        return new Stretch(begins, ends);
    }
}
