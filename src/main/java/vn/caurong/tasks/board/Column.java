package vn.caurong.tasks.board;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.state.TaskState;

/** A column of the board; what was returned or put off stands where it will go on. */
enum Column {
    GIVEN(TaskState.GIVEN, TaskState.RETURNED),
    RUNNING(TaskState.IN_PROGRESS, TaskState.PUT_OFF),
    REPORTED(TaskState.REPORTED),
    CLOSED(TaskState.CLOSED);

    private final TaskState own;
    private final Set<TaskState> states;

    Column(TaskState own, TaskState... others) {
        this.own = own;
        this.states = others.length == 0 ? Set.of(own) : Set.of(own, others[0]);
    }

    /** The state a card here has, unless it says another. */
    TaskState own() {
        return own;
    }

    static Column of(TaskState state) {
        for (Column column : values()) {
            if (column.states.contains(state)) {
                return column;
            }
        }
        throw new IllegalArgumentException(state + " is on no board");
    }

    /** Condition on {@code t}; written out, for the partial indexes. */
    String sql() {
        return " and t.state in ('"
                + String.join("', '", states.stream().map(Enum::name).sorted().toList()) + "')"
                + (this == CLOSED ? "" : " and t.state not in ('CLOSED', 'CANCELLED')");
    }

    /** What is due first comes first; what is done, last comes first. */
    String order() {
        return this == CLOSED ? " order by t.due desc, t.id desc" : " order by t.due, t.id";
    }

    /** The act that takes a task here, empty when none does at once. */
    Optional<TaskMove> from(TaskState state) {
        return switch (this) {
            case RUNNING ->
                state == TaskState.REPORTED ? Optional.of(TaskMove.SEND_BACK) : only(state, TaskMove.RECEIVE);
            case REPORTED -> only(state, TaskMove.REPORT_DONE);
            case CLOSED -> only(state, TaskMove.CONFIRM);
            case GIVEN -> Optional.empty();
        };
    }

    private static Optional<TaskMove> only(TaskState state, TaskMove move) {
        return state.may(move) ? Optional.of(move) : Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String labelKey() {
        return "tasks.board." + word();
    }

    static Optional<Column> named(@Nullable String word) {
        return Set.of(values()).stream()
                .filter(each -> each.word().equals(word))
                .findFirst();
    }
}
