package vn.caurong.calendar.freebusy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.duties.CoveredDuties;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.WorkingTime;

/** Puts together when colleagues of the reader's agency are taken, and when they are free at once. */
@Component
record ReadingFreeBusy(
        TakenTimes busy, Organization organization, WorkingTime time, CoveredDuties duties, Clock clock) {
    private static final int MOST_ASKED = 50;
    private static final int OFFERED = 5;
    private static final int DAYS = 14;

    /** Posts of another agency are not among those asked about, whoever sends them. */
    FreeBusyPage page(List<UUID> posts, LocalDate day, int minutes, Actor reader) {
        Map<UUID, Colleague> colleagues = colleagues(reader);
        List<Colleague> asked = posts.stream()
                .distinct()
                .flatMap(post -> Stream.ofNullable(colleagues.get(post)))
                .toList();
        Ruling.unless(asked.size() <= MOST_ASKED, "calendar.refused.free", MOST_ASKED, asked.size())
                .orThrow();
        Instant opens = day.atStartOfDay(Vietnam.ZONE).toInstant();
        Instant closes = day.plusDays(DAYS).atStartOfDay(Vietnam.ZONE).toInstant();
        Set<UUID> people = asked.stream().map(Colleague::person).collect(Collectors.toSet());
        List<Busy> taken = asked.isEmpty() ? List.of() : taken(people, colleagues, opens, closes, reader);
        Map<UUID, String> choices = new LinkedHashMap<>();
        colleagues.values().forEach(each -> choices.put(each.post(), each.name()));
        return new FreeBusyPage(
                choices,
                asked.stream().map(Colleague::post).toList(),
                day,
                minutes,
                asked.stream().map(each -> line(each, day, taken)).toList(),
                asked.isEmpty() ? List.of() : free(minutes, opens, closes, taken, reader),
                CoveredDuties.enters(reader, duties.of(reader)));
    }

    /** In every post they hold, in other agencies too: when is seen across them, by what is not. */
    private List<Busy> taken(
            Set<UUID> people, Map<UUID, Colleague> colleagues, Instant opens, Instant closes, Actor reader) {
        List<Post> elsewhere = organization.elsewhere(reader.agency(), Vietnam.today(clock)).entrySet().stream()
                .filter(each -> people.contains(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .toList();
        Stream<Colleague> here = colleagues.values().stream().filter(each -> people.contains(each.person()));
        Stream<Colleague> there =
                elsewhere.stream().map(post -> colleague(post, Objects.requireNonNull(post.holder())));
        Set<UUID> agencies = elsewhere.stream().map(Post::agency).collect(Collectors.toSet());
        agencies.add(reader.agency());
        return busy.of(agencies, Stream.concat(here, there).toList(), opens, closes);
    }

    private Map<UUID, Colleague> colleagues(Actor reader) {
        Map<UUID, Colleague> all = new LinkedHashMap<>();
        organization.postsOf(reader.agency(), Vietnam.today(clock)).forEach(post -> {
            UUID holder = post.holder();
            if (holder != null && post.role() != Role.ADMINISTRATOR) {
                all.put(post.id(), colleague(post, holder));
            }
        });
        return all;
    }

    private static Colleague colleague(Post post, UUID holder) {
        return new Colleague(post.id(), holder, post.holderName() + ", " + post.title());
    }

    private List<Stretch> free(int minutes, Instant opens, Instant closes, List<Busy> taken, Actor reader) {
        WorkingTime hours = time.of(reader.agency());
        Duration length = Duration.ofMinutes(minutes);
        Instant now = clock.instant();
        return FreeTimes.first(
                OFFERED,
                length,
                now.isAfter(opens) ? now : opens,
                closes,
                taken.stream().map(Busy::during).toList(),
                each -> hours.isWorkingDay(Vietnam.date(each.from()))
                        && hours.between(each.from(), each.to()).equals(length));
    }

    private static BusyLine line(Colleague colleague, LocalDate day, List<Busy> taken) {
        Instant opens = day.atStartOfDay(Vietnam.ZONE).toInstant();
        Instant closes = day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
        List<Stretch> times = taken.stream()
                .filter(each -> each.person().equals(colleague.person()))
                .map(Busy::during)
                .filter(each -> each.from().isBefore(closes) && each.to().isAfter(opens))
                .toList();
        return new BusyLine(colleague.name(), day, Joined.of(times));
    }
}
