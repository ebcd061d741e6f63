package vn.caurong.documents.incoming;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.notifications.NewNotice;
import vn.caurong.notifications.Notices;
import vn.caurong.organization.Organization;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** Whoever works on a document is told that its deadline moved with the calendar, and why. */
@Component
record MovedNotices(WorkList worklist, Notices notices, Organization organization, Clock clock) {
    void tell(Subject document, Predicate<OpenItem> which, String why) {
        notices.tell(worklist.openOn(document).stream()
                .filter(which)
                .filter(item -> item.duty() != Duty.KNOW)
                .flatMap(item -> Stream.ofNullable(item.due())
                        .flatMap(due -> readers(item).map(person -> notice(item, due, person, why))))
                .toList());
    }

    private Stream<UUID> readers(OpenItem item) {
        return switch (item.assignee()) {
            case Assignee.ToPerson(UUID person) -> Stream.of(person);
            case Assignee.ToPost(UUID post) ->
                organization.holdersOf(Set.of(post), Vietnam.today(clock)).values().stream()
                        .flatMap(Set::stream);
        };
    }

    private static NewNotice notice(OpenItem item, Instant due, UUID person, String why) {
        return new NewNotice(
                person,
                "moved:" + item.id() + ":" + due,
                "incoming.notice.moved",
                List.of(Vietnam.write(due), why),
                item.subject(),
                item.id(),
                "/documents/incoming/" + item.subject().id(),
                item.urgency(),
                item.title(),
                item.mark(),
                item.from(),
                due);
    }
}
