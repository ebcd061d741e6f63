package vn.caurong.tasks.state;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a task stands, with every move that is possible. */
public enum TaskState {
    /** Waits for its lead to receive or return it. */
    GIVEN,
    /** Not of the lead it was given to; waits for who gave it. */
    RETURNED,
    IN_PROGRESS,
    /** Reported done, waits to be confirmed. */
    REPORTED,
    CLOSED,
    PUT_OFF,
    CANCELLED;

    /** The state after a move, empty when the move is not possible here. */
    public Optional<TaskState> after(TaskMove move) {
        return switch (move) {
            case RECEIVE -> to(IN_PROGRESS, GIVEN);
            case RETURN -> to(RETURNED, GIVEN);
            case GIVE_AGAIN -> to(GIVEN, RETURNED);
            case PROGRESS -> to(IN_PROGRESS, GIVEN, IN_PROGRESS);
            case REPORT_DONE -> to(REPORTED, GIVEN, IN_PROGRESS);
            case CONFIRM -> to(CLOSED, REPORTED);
            case SEND_BACK -> to(IN_PROGRESS, REPORTED);
            case PUT_OFF -> to(PUT_OFF, GIVEN, IN_PROGRESS);
            case RESUME -> to(IN_PROGRESS, PUT_OFF);
            case CANCEL -> to(CANCELLED, GIVEN, RETURNED, IN_PROGRESS, PUT_OFF);
            case EXTEND, SPLIT -> this == GIVEN || this == IN_PROGRESS ? Optional.of(this) : Optional.empty();
        };
    }

    public boolean may(TaskMove move) {
        return after(move).isPresent();
    }

    /** True while somebody still has to do something, or will have. */
    public boolean open() {
        return this != CLOSED && this != CANCELLED;
    }

    /** True while its lead works against the deadline; what was reported, returned or put off gets no later by waiting. */
    public boolean runs() {
        return this == GIVEN || this == IN_PROGRESS;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String nameKey() {
        return "tasks.state." + word();
    }

    /** Classes of its glyph on screen. */
    public String style() {
        return switch (this) {
            case GIVEN, PUT_OFF -> "cr-state";
            case IN_PROGRESS, REPORTED -> "cr-state cr-state-doing";
            case CLOSED -> "cr-state cr-state-done";
            case RETURNED -> "cr-state cr-state-back";
            case CANCELLED -> "cr-state cr-state-off";
        };
    }

    private Optional<TaskState> to(TaskState next, TaskState... from) {
        return Set.of(from).contains(this) ? Optional.of(next) : Optional.empty();
    }
}
