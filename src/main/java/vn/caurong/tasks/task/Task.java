package vn.caurong.tasks.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.tasks.state.Standing;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.state.TaskSubject;

/**
 * A task as it stands; reports, deadlines, extensions and answers are rows of their own.
 *
 * @param words the work
 * @param product expected, empty when none was named
 * @param quantity how many of it
 * @param authority who may decide what about it, empty when nothing was said
 * @param leadPost head of the leading unit, or the post of the person who leads
 * @param givenAt when the present lead was given it
 * @param due the deadline in force
 * @param percent progress as reported last
 * @param reportedAt when its lead reported it done, null while it is not
 * @param sourceName number or title of what it came from, empty when it was given alone
 * @param sourceWords the paragraph it came from, empty for none
 * @param parent the task it is a part of
 */
public record Task(
        UUID id,
        int version,
        UUID agency,
        String words,
        String product,
        int quantity,
        String authority,
        UUID leadUnit,
        UUID leadPost,
        UUID giverPerson,
        UUID giverPost,
        Instant givenAt,
        TaskState state,
        int urgency,
        Instant due,
        int percent,
        @Nullable Instant reportedAt,
        @Nullable String sourceKind,
        @Nullable UUID sourceId,
        String sourceName,
        String sourceWords,
        @Nullable UUID parent,
        UUID changedBy,
        Instant changedAt) {
    public static final String KIND = TaskSubject.KIND;

    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** The subject it came from, null when it was given alone. */
    @Nullable
    public Subject source() {
        return sourceKind == null || sourceId == null ? null : new Subject(sourceKind, sourceId);
    }

    /** The work in one line. */
    public String title() {
        return line(words);
    }

    public static String line(String words) {
        return TaskSubject.line(words);
    }

    public Standing standing(Instant now) {
        return Standing.of(state, due, reportedAt, now);
    }

    /** Reported after the deadline in force. */
    public boolean reportedLate() {
        return reportedAt != null && due.isBefore(reportedAt);
    }

    /** Whether the move is possible from here. */
    public Ruling may(TaskMove move) {
        return Ruling.unless(state.may(move), "tasks.refused.move." + state.word());
    }

    /**
     * Whether another deadline may still be asked for: before the one in force is over (quy chế theo
     * dõi nhiệm vụ of the provinces, after QĐ 42/2014/QĐ-TTg).
     */
    public Ruling extensible(Instant wished, Instant now) {
        return may(TaskMove.EXTEND)
                .and(() -> Ruling.unless(now.isBefore(due), "tasks.refused.extensionLate", Vietnam.write(due)))
                .and(() -> later(wished));
    }

    /** An extension ends after the deadline in force. */
    public Ruling later(Instant wished) {
        return Ruling.unless(wished.isAfter(due), "tasks.refused.extensionEarlier", Vietnam.write(due));
    }
}
