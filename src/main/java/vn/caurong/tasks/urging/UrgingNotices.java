package vn.caurong.tasks.urging;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.kernel.Subject;
import vn.caurong.notifications.NewNotice;
import vn.caurong.notifications.Notices;
import vn.caurong.tasks.state.TaskSubject;

/** One notice for each person, however many tasks it is about. */
@Component
record UrgingNotices(UntoldBundles untold, ToldBundles bundles, Notices notices, Access access) {
    static final String KIND = "urging";

    /**
     * Of all that was found in an agency and not told yet. In the caller's transaction.
     *
     * @param working whether it is working time
     * @param now when the run began
     */
    void tell(UUID agency, boolean working, Instant now) {
        notices.tell(bundles.of(untold.take(agency, working), now).stream()
                .map(this::notice)
                .toList());
    }

    private NewNotice notice(ToldBundle told) {
        Subject subject = new Subject(KIND, told.bundle());
        access.grant(subject, new Principal.Person(told.person()), KIND);
        return new NewNotice(
                told.person(),
                KIND + ":" + told.bundle(),
                told.says(),
                told.counts(),
                subject,
                null,
                "/tasks/urgings/" + told.bundle(),
                told.urgency(),
                TaskSubject.line(told.words()),
                "",
                "",
                told.firstDue());
    }
}
