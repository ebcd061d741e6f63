package vn.caurong.calendar.entries;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;

/** While an entry waits for the Office and the leaders, those who stand in for them see it by the duty (decisions 6, 44). */
@Component
record OpenTurns(Access access, Names names) {
    /** A restricted one is approved by the head of the agency alone. */
    void open(Subject subject, UUID agency, Openness openness) {
        each(agency, (post, duty) -> {
            boolean head = post.head() && post.unit().equals(post.agency());
            if (duty != Duty.APPROVE || openness != Openness.RESTRICTED || head) {
                access.dutyOpened(subject, post.id(), duty.name());
            } else {
                access.dutyClosed(subject, post.id(), duty.name());
            }
        });
    }

    void close(CalendarEntry entry) {
        each(entry.agency(), (post, duty) -> access.dutyClosed(entry.subject(), post.id(), duty.name()));
    }

    private void each(UUID agency, BiConsumer<Post, Duty> turn) {
        for (Post post : names.posts(agency).values()) {
            switch (post.role()) {
                case CLERK -> {
                    turn.accept(post, Duty.CONSOLIDATE);
                    turn.accept(post, Duty.PUBLISH);
                }
                case LEADER -> turn.accept(post, Duty.APPROVE);
                default -> {}
            }
        }
    }
}
