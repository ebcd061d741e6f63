package vn.caurong.calendar.entries;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.notifications.NewNotice;
import vn.caurong.notifications.Notices;

/** Whoever registered one of the merged entries is told once, and may read what became of it. */
@Component
record TellingMerged(Notices notices, Access access) {
    void merged(Merge merge, Plan plan, Actor by) {
        CalendarEntry stays = merge.stays();
        merge.others().forEach(other -> opened(stays, other));
        String when = new Stretch(plan.starts(), plan.ends()).written();
        String once = "calendar:" + stays.id() + ":" + (stays.version() + 1);
        notices.tell(Stream.concat(Stream.of(stays), merge.others().stream())
                .map(CalendarEntry::registeredBy)
                .filter(person -> !person.equals(by.person()))
                .distinct()
                .map(person -> new NewNotice(
                        person,
                        once,
                        "calendar.notice.merged",
                        List.of(when),
                        stays.subject(),
                        null,
                        EntryPage.way(stays.id()),
                        0,
                        plan.words(),
                        "",
                        "",
                        null))
                .toList());
    }

    private void opened(CalendarEntry stays, CalendarEntry other) {
        Subject subject = stays.subject();
        access.grant(subject, new Principal.Person(other.registeredBy()), "calendar.merged");
        if (stays.plan().openness() != Openness.RESTRICTED) {
            access.grantAround(subject, new Principal.UnitRole(other.unit(), "HEAD"), "calendar.merged");
        }
    }
}
