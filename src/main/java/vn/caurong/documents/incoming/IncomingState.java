package vn.caurong.documents.incoming;

import java.util.Optional;
import java.util.Set;

/** Where an incoming document stands (NĐ 30/2020 Đ20), with every move that is possible. */
public enum IncomingState {
    /** Waits for the clerk to enter it in the register. */
    ARRIVED,
    /** In the register, waits for the clerk to present it again. */
    REGISTERED,
    /** Waits for a leader's directive. */
    PRESENTED,
    /** Directed, waits for the head of the leading unit. */
    DIRECTED,
    PROCESSING,
    COMPLETED,
    /** Refused and returned to the sender. */
    RETURNED,
    /** A copy of what is in the register already; its file was added there. */
    MERGED,
    /** Called back by its sender (Đ18.4b). */
    CANCELLED;

    /** The state after a move, empty when the move is not possible here. */
    Optional<IncomingState> after(IncomingMove move) {
        return switch (move) {
            case REGISTER -> to(PRESENTED, ARRIVED);
            case FORWARD -> to(DIRECTED, ARRIVED);
            case REFUSE -> to(RETURNED, ARRIVED);
            case MERGE -> to(MERGED, ARRIVED);
            case PRESENT -> to(PRESENTED, REGISTERED);
            case PASS_ON -> to(PRESENTED, PRESENTED);
            case SEND_BACK -> to(REGISTERED, PRESENTED);
            case DIRECT -> to(DIRECTED, PRESENTED);
            case FILE -> to(COMPLETED, PRESENTED);
            case ASSIGN, WORK -> to(PROCESSING, DIRECTED, PROCESSING);
            case HAND_BACK -> to(PRESENTED, DIRECTED, PROCESSING);
            case RECALL -> to(PRESENTED, DIRECTED, COMPLETED);
            case HAND_TO_CLERK -> to(REGISTERED, DIRECTED, PROCESSING);
            case RESCHEDULE -> this == DIRECTED || this == PROCESSING ? Optional.of(this) : Optional.empty();
            case CANCEL ->
                this == RETURNED || this == MERGED || this == CANCELLED ? Optional.empty() : Optional.of(CANCELLED);
            case COMPLETE -> to(COMPLETED, DIRECTED, PROCESSING);
            case REOPEN -> to(PROCESSING, COMPLETED);
            case SPLIT -> to(ARRIVED, MERGED);
        };
    }

    /** Message key of its name. */
    public String nameKey() {
        return "incoming.state." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** True while somebody still has to do something. */
    boolean open() {
        return this != COMPLETED && this != RETURNED && this != MERGED && this != CANCELLED;
    }

    /** True once it was directed. */
    boolean directed() {
        return this == DIRECTED || this == PROCESSING || this == COMPLETED;
    }

    /** True where a leader may change the deadline. */
    boolean rescheduled() {
        return after(IncomingMove.RESCHEDULE).isPresent();
    }

    /** Classes of its glyph on screen. */
    public String style() {
        return switch (this) {
            case ARRIVED, REGISTERED -> "cr-state";
            case PRESENTED, DIRECTED, PROCESSING -> "cr-state cr-state-doing";
            case COMPLETED, MERGED -> "cr-state cr-state-done";
            case RETURNED -> "cr-state cr-state-back";
            case CANCELLED -> "cr-state cr-state-off";
        };
    }

    private Optional<IncomingState> to(IncomingState next, IncomingState... from) {
        return Set.of(from).contains(this) ? Optional.of(next) : Optional.empty();
    }
}
