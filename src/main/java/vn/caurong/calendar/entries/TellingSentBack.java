package vn.caurong.calendar.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.notifications.NewNotice;
import vn.caurong.notifications.Notices;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.WorkList;

/**
 * What was returned waits for the head of the unit and for who registered it, until it is handed in again or cancelled;
 * the Office, which consolidated it, is told when a leader returned it.
 */
@Component
record TellingSentBack(WorkList worklist, Notices notices, EntryPeople concerned) {
    void sentBack(CalendarEntry entry, String why, Actor by) {
        List<Post> heads = concerned.heads(entry);
        Set<UUID> people = concerned.registered(entry, by);
        boolean leader = !by.is(Role.CLERK);
        people.addAll(concerned.office(entry, by));
        String says = leader ? "calendar.notice.sent-back-leader" : "calendar.notice.sent-back";
        notices.tell(
                people.stream().map(person -> notice(person, entry, says, why)).toList());
        List<Assignee> whom = new ArrayList<>();
        heads.forEach(head -> whom.add(new Assignee.ToPost(head.id())));
        Set<UUID> reached = heads.stream().map(Post::holder).collect(Collectors.toSet());
        if (!reached.contains(entry.registeredBy()) && !entry.registeredBy().equals(by.person())) {
            whom.add(new Assignee.ToPerson(entry.registeredBy()));
        }
        worklist.open(whom.stream().map(each -> item(entry, each, by)).toList(), by);
    }

    /** Its words as they are now. */
    void renamed(CalendarEntry entry, Plan plan) {
        worklist.rename(entry.subject(), plan.words(), 0);
    }

    /** Handed in again, or cancelled. */
    void done(CalendarEntry entry, Actor by) {
        worklist.closeAll(entry.subject(), Duty.DRAFT, by);
    }

    private static NewItem item(CalendarEntry entry, Assignee whom, Actor by) {
        return new NewItem(
                entry.subject(), Duty.DRAFT, whom, null, 0, entry.plan().words(), "", by.name());
    }

    private static NewNotice notice(UUID person, CalendarEntry entry, String says, String why) {
        return new NewNotice(
                person,
                "calendar:" + entry.id() + ":" + (entry.version() + 1),
                says,
                List.of(entry.during().written(), entry.plan().reason(why)),
                entry.subject(),
                null,
                EntryPage.way(entry.id()),
                0,
                entry.plan().words(),
                "",
                "",
                null);
    }
}
