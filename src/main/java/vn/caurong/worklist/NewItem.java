package vn.caurong.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Subject;

/**
 * An item to open.
 *
 * @param due null when nothing is due
 * @param urgency 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc
 * @param title the subject in one line, as the row shows it
 * @param mark number and notation, empty when none yet
 * @param from who or which agency it comes from, for the row's small line
 */
public record NewItem(
        Subject subject,
        Duty duty,
        Assignee assignee,
        @Nullable Instant due,
        int urgency,
        String title,
        String mark,
        String from) {}
