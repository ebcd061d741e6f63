package vn.caurong.worklist.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList.Closing;

/** Closes what waits, in the transaction of the change; whoever needs to know of it is told. */
@Component
record ClosingItems(WorkListQuery query, Closings closings, Closers closers, Telling telling, Access access) {
    /** Returns who closed it before, when it was closed already. */
    Optional<Closing> close(Subject subject, Duty duty, Assignee assignee, @Nullable Actor by) {
        List<Closed> closed = closings.close(subject, duty, assignee, closers.of(by, assignee, duty));
        closed(subject, closed, by);
        return closed.isEmpty() ? closings.lastClosing(subject, duty, assignee) : Optional.empty();
    }

    void closeAll(Subject subject, @Nullable Duty duty, @Nullable Actor by) {
        closed(subject, closings.close(subject, duty, null, closers.of(by, null, duty)), by);
    }

    private void closed(Subject subject, List<Closed> closed, @Nullable Actor by) {
        query.forget();
        for (Closed item : closed) {
            if (item.post() != null) {
                access.dutyClosed(subject, item.post(), item.duty());
            }
        }
        if (by != null && !closed.isEmpty()) {
            access.participated(subject, by);
            telling.closed(subject, closed, by);
        }
    }
}
