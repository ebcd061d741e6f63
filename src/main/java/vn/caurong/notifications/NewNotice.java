package vn.caurong.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Subject;

/**
 * Something to tell one person.
 *
 * @param once names the occasion: telling it again is the same notice
 * @param says message key of the sentence
 * @param arguments its values, written as text
 * @param about the work item it is about, null for what nobody can finish
 * @param href where it leads
 * @param urgency 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc; an urgent one is mailed at once
 * @param title the subject in one line
 * @param mark number and notation, empty when none
 * @param from who or which agency it comes from
 * @param due null when nothing is due
 */
public record NewNotice(
        UUID person,
        String once,
        String says,
        List<String> arguments,
        Subject subject,
        @Nullable UUID about,
        String href,
        int urgency,
        String title,
        String mark,
        String from,
        @Nullable Instant due) {}
