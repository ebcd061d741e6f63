package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.calendar.waiting.Acknowledgements;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.notifications.NewNotice;
import vn.caurong.notifications.Notices;

/** Tells each person once, by what changed for them: asked or no longer asked, another part, time or place. */
@Component
record TellingAffected(
        Notices notices, Acknowledgements acknowledgements, EntryPeople concerned, WrittenPlaces places, Clock clock) {
    /**
     * Those added, those removed and those it stays with, whoever keeps it among them, read three different
     * sentences; who is removed reads of what they knew and nothing of what it is now. How open it is and how many
     * come asks nobody for a word. Where a restricted one is its page says, for notices leave by e-mail.
     */
    void changed(CalendarEntry before, Plan after, String typed, Actor by) {
        String why = before.plan().reason(after.reason(typed));
        Set<UUID> were = concerned.takePart(before.plan(), by);
        Set<UUID> are = concerned.takePart(after, by);
        Set<UUID> stay = new HashSet<>(were);
        stay.retainAll(are);
        Set<UUID> kept = new HashSet<>(stay);
        boolean closed = after.restricted();
        if (!closed) {
            kept.addAll(without(concerned.keep(before, before.plan(), by), were));
        }
        kept.addAll(without(concerned.keep(before, after, by), were));
        kept.removeAll(without(are, stay));
        Set<Facet> facets = Facet.between(before.plan(), after);
        ChangeWords words = ChangeWords.of(
                before, concerned.parts(before.plan()), after, concerned.parts(after), places.of(after), why);
        tell(before, after, without(are, stay), words::added, words.values());
        Set<UUID> gone = without(were, stay);
        if (closed) {
            acknowledgements.release(before.subject(), gone);
            released(before, gone);
        } else {
            tell(before, before.plan(), gone, "removed", why);
        }
        tell(before, after, kept, words::stays, words.values());
        if (before.state() == EntryState.PUBLISHED && Facet.insideOnly(facets)) {
            return;
        }
        boolean stood = before.state() == EntryState.PUBLISHED && before.plan().soon(clock.instant());
        if (stood || after.soon(clock.instant())) {
            Instant first = stood && before.plan().starts().isBefore(after.starts())
                    ? before.plan().starts()
                    : after.starts();
            ask(before, after, first, are, by);
            ask(before, before.plan(), first, closed ? Set.of() : gone, by);
        }
    }

    /** Put off or cancelled: everybody it named, whoever keeps it, and the Office when the unit cancels. */
    void ended(CalendarEntry entry, String how, String typed, Actor by) {
        String why = entry.plan().reason(typed);
        Set<UUID> people = concerned.takePart(entry.plan(), by);
        Set<UUID> all = concerned.keep(entry, entry.plan(), by);
        all.addAll(people);
        all.addAll(concerned.office(entry, by));
        tell(entry, entry.plan(), all, how, why);
        if (entry.state() == EntryState.PUBLISHED && entry.plan().soon(clock.instant())) {
            ask(entry, entry.plan(), entry.plan().starts(), people, by);
        }
    }

    /** Who may not read it any more is told beside their week, and of what was restricted then only when it was. */
    private void released(CalendarEntry before, Set<UUID> people) {
        Week week = before.week();
        notices.tell(people.stream()
                .map(person -> notice(
                        person,
                        once(before),
                        "calendar.notice.removed",
                        List.of(before.during().written(), ""),
                        week.subject(before.agency()),
                        "/calendar?show=mine&week=" + week,
                        before.plan().restricted() ? "" : before.plan().words()))
                .toList());
    }

    private void ask(CalendarEntry entry, Plan plan, Instant due, Set<UUID> people, Actor by) {
        acknowledgements.ask(entry.subject(), entry.version() + 1, plan.words(), due, people, by);
    }

    private void tell(CalendarEntry entry, Plan plan, Collection<UUID> people, String what, String why) {
        String when = new Stretch(plan.starts(), plan.ends()).written();
        tell(entry, plan, people, _ -> what, List.of(when, why));
    }

    private void tell(
            CalendarEntry entry, Plan plan, Collection<UUID> people, Function<UUID, String> what, List<String> values) {
        String once = once(entry);
        notices.tell(people.stream()
                .map(person -> notice(
                        person,
                        once,
                        "calendar.notice." + what.apply(person),
                        values,
                        entry.subject(),
                        EntryPage.way(entry.id()),
                        plan.words()))
                .toList());
    }

    private static String once(CalendarEntry entry) {
        return "calendar:" + entry.id() + ":" + (entry.version() + 1);
    }

    private static NewNotice notice(
            UUID person, String once, String says, List<String> values, Subject subject, String href, String title) {
        return new NewNotice(person, once, says, values, subject, null, href, 0, title, "", "", null);
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> some) {
        Set<UUID> left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }
}
