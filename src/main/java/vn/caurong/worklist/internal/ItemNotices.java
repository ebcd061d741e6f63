package vn.caurong.worklist.internal;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.notifications.NewNotice;
import vn.caurong.worklist.Assignee;

/** What people are told of items: the words, and once for each occasion. */
@Component
record ItemNotices(OpenedRows rows, SubjectLinks links) {
    /** What began to wait, or only tells; nobody is told what they did themselves. */
    List<NewNotice> opened(Set<UUID> items, Watchers.Of people) {
        return rows.open(items).stream()
                .filter(row -> !row.goesOn())
                .flatMap(row -> readers(row, people)
                        .filter(person -> !person.equals(row.openedBy()))
                        .map(person -> notice(row, person, "item:" + row.item().id(), says(row))))
                .toList();
    }

    /** What comes due or is late. */
    List<NewNotice> due(Set<UUID> items, Watchers.Of people, String says) {
        return rows.open(items).stream()
                .flatMap(row -> readers(row, people)
                        .map(person -> notice(
                                row,
                                person,
                                says + ":" + row.item().id() + ":" + row.item().due(),
                                says)))
                .toList();
    }

    private static Stream<UUID> readers(OpenedRow row, Watchers.Of people) {
        return switch (row.item().assignee()) {
            case Assignee.ToPerson(UUID person) -> Stream.of(person);
            case Assignee.ToPost(UUID post) -> people.of(post, row.item().duty().name()).stream();
        };
    }

    private static String says(OpenedRow row) {
        if (row.toldBy() != null) {
            return "worklist.notice.told";
        }
        return row.before() == null ? "worklist.notice.item." + row.item().duty() : "worklist.notice.returned";
    }

    private NewNotice notice(OpenedRow row, UUID person, String once, String says) {
        OpenRow item = row.item();
        return new NewNotice(
                person,
                once,
                says,
                row.toldBy() == null ? List.of() : List.of(row.toldBy()),
                item.subject(),
                item.id(),
                links.of(item.subject().kind()).path() + item.subject().id(),
                item.urgency(),
                item.title(),
                item.mark(),
                item.sender(),
                item.due());
    }

    /**
     * @param before how long before it opened the same was closed for the same assignee, null when
     *     never
     * @param toldBy name of who did it, when it only tells
     */
    record OpenedRow(
            OpenRow item,
            @Nullable UUID openedBy,
            @Nullable Duration before,
            @Nullable String toldBy) {
        /** Closed and opened in one act: it only goes on under another name. */
        boolean goesOn() {
            return before != null && Objects.requireNonNull(before).compareTo(Duration.ofSeconds(2)) < 0;
        }
    }
}
