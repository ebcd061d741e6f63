package vn.caurong.calendar.entries;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.waiting.Acknowledgements;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.notifications.NewNotice;
import vn.caurong.notifications.Notices;

/**
 * A week was published: each is told once how many entries of it name them, whom none names how many of them their
 * unit registered or prepares; of a new one that begins soon each who takes part says that it reached them.
 */
@Component
record TellingPublished(Notices notices, Acknowledgements acknowledgements, EntryPeople concerned, Clock clock) {
    void published(Week week, Subject subject, List<CalendarEntry> entries, int edition, Actor by) {
        Map<UUID, Integer> named = count(entries, entry -> concerned.takePart(entry.plan(), by));
        Map<UUID, Integer> kept = count(entries, entry -> concerned.keep(entry, entry.plan(), by));
        kept.keySet().removeAll(named.keySet());
        String once = "calendar-week:" + subject.id() + ":" + edition;
        notices.tell(Stream.concat(
                        named.entrySet().stream().map(each -> notice(each, once, "week", "mine", week, subject)),
                        kept.entrySet().stream().map(each -> notice(each, once, "week-kept", "unit", week, subject)))
                .toList());
        entries.stream()
                .filter(entry -> edition > 1 && entry.plan().soon(clock.instant()))
                .forEach(entry -> acknowledgements.ask(
                        entry.subject(),
                        entry.version() + 1,
                        entry.plan().words(),
                        entry.plan().starts(),
                        concerned.takePart(entry.plan(), by),
                        by));
    }

    private static Map<UUID, Integer> count(List<CalendarEntry> entries, Function<CalendarEntry, Set<UUID>> whom) {
        Map<UUID, Integer> counted = new HashMap<>();
        entries.forEach(entry -> whom.apply(entry).forEach(person -> counted.merge(person, 1, Integer::sum)));
        return counted;
    }

    private static NewNotice notice(
            Map.Entry<UUID, Integer> person, String once, String says, String show, Week week, Subject subject) {
        return new NewNotice(
                person.getKey(),
                once,
                "calendar.notice." + says,
                List.of(String.valueOf(week.number()), person.getValue().toString()),
                subject,
                null,
                "/calendar?show=" + show + "&week=" + week,
                0,
                "",
                "",
                "",
                null);
    }
}
