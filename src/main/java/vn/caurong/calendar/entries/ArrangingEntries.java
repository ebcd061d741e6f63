package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.WorkList;

/**
 * A published entry that needs another time waits until it has one, is cancelled or over: what was put off for the
 * Office, what lost a leader's time also for whoever registered it and the head of that unit.
 */
@Component
record ArrangingEntries(
        ArrangingRows rows, LeaderTimes times, WorkList worklist, EntryPeople concerned, Names names, Clock clock) {
    /**
     * After whatever moved it or the time of its leaders, in that transaction.
     *
     * @param by null when it is looked at by the clock
     */
    void settle(UUID id, @Nullable Actor by) {
        CalendarEntry entry = rows.entry(id);
        boolean putOff = entry.state() == EntryState.PUT_OFF;
        boolean lost = entry.state() == EntryState.PUBLISHED && !entry.over(clock.instant()) && times.overruled(id);
        if (putOff || lost) {
            rows.keep(id, lost ? entry.plan().ends() : null);
            ask(entry, lost, by);
        } else if (rows.remove(id)) {
            worklist.closeAll(entry.subject(), Duty.ARRANGE, by);
        }
    }

    private void ask(CalendarEntry entry, boolean lost, @Nullable Actor by) {
        Set<Assignee> whom = whom(entry, lost).collect(Collectors.toSet());
        worklist.openOn(entry.subject()).stream()
                .filter(item -> item.duty() == Duty.ARRANGE && !whom.contains(item.assignee()))
                .forEach(item -> worklist.close(entry.subject(), Duty.ARRANGE, item.assignee(), by));
        Instant due = lost ? entry.plan().starts() : null;
        worklist.reschedule(entry.subject(), Duty.ARRANGE, due);
        String from = by == null ? "" : by.name();
        worklist.open(
                whom.stream()
                        .map(each -> new NewItem(
                                entry.subject(),
                                Duty.ARRANGE,
                                each,
                                due,
                                0,
                                entry.plan().words(),
                                "",
                                from))
                        .toList(),
                by);
    }

    /** The Office alone gives another time. */
    private Stream<Assignee> whom(CalendarEntry entry, boolean lost) {
        List<Post> posts = new ArrayList<>(names.posts(entry.agency()).values().stream()
                .filter(post -> post.role() == Role.CLERK)
                .toList());
        if (!lost) {
            return posts.stream().map(post -> new Assignee.ToPost(post.id()));
        }
        posts.addAll(concerned.heads(entry));
        boolean reached =
                posts.stream().map(Post::holder).filter(Objects::nonNull).anyMatch(entry.registeredBy()::equals);
        return Stream.concat(
                posts.stream().map(post -> new Assignee.ToPost(post.id())),
                reached ? Stream.empty() : Stream.of(new Assignee.ToPerson(entry.registeredBy())));
    }
}
