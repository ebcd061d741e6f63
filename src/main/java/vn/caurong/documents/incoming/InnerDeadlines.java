package vn.caurong.documents.incoming;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.WorkingTime;
import vn.caurong.organization.WorkingTime.Move;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/**
 * Deadlines that heads of units gave in working days follow the calendar as the directive's do, and
 * never go past it (core, "Deadlines").
 */
@Component
record InnerDeadlines(InnerDeadlineRows rows, WorkList worklist, Journal journal, MovedNotices told)
        implements WorkingTime.Deadlines {
    private static final List<Duty> OF_UNITS = List.of(Duty.PROCESS, Duty.COORDINATE);

    @Override
    public List<Move> moves(WorkingTime calendar) {
        return rows.ahead().stream().flatMap(row -> row.by(calendar)).toList();
    }

    /** Nothing when the unit was given another one meanwhile. */
    @Override
    public void move(Move move, String why, Actor by) {
        for (InnerDeadline row : rows.of(move.subject().id())) {
            if (row.amount() != null && row.due().equals(move.from())) {
                rows.move(row, move, why, by);
                show(row.subject(), row, move.to());
                journal.record(new Entry(
                        row.agency(),
                        "incoming.inner-rescheduled",
                        row.subject(),
                        by,
                        Map.of("due", move.to().toString(), "post", row.toPost().toString()),
                        why));
                told.tell(row.subject(), item -> item.assignee().id().equals(row.toPost()), why);
            }
        }
    }

    /** After the directive's moved and every item with it: those with one of their own have it again. */
    void keep(Subject document) {
        rows.of(document.id()).forEach(row -> show(document, row, row.due()));
    }

    private void show(Subject document, InnerDeadline row, Instant due) {
        for (Duty duty : OF_UNITS) {
            worklist.reschedule(
                    document, duty, new Assignee.ToPost(row.toPost()), InnerDeadline.earlier(due, row.outerDue()));
        }
    }
}
