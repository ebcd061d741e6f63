package vn.caurong.tasks.board;

import java.util.List;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.state.TaskState;

/**
 * A card.
 *
 * @param lead unit or person
 * @param moves acts that are the reader's turn, each to another column
 */
record Card(CardRow row, String lead, List<Step> moves) {
    /** An act and where it takes the card. */
    record Step(TaskMove move, Column to) {
        /** Words the act wants; a confirmation wants a rating besides. */
        boolean said() {
            return move != TaskMove.RECEIVE;
        }

        boolean rated() {
            return move == TaskMove.CONFIRM;
        }

        /** Part of message keys of the task's page: the same act has the same word everywhere. */
        String word() {
            return switch (move) {
                case RECEIVE -> "receive";
                case REPORT_DONE -> "done";
                case CONFIRM -> "confirm";
                default -> "sendBack";
            };
        }
    }

    /**
     * @param works true when it waits for the reader to be done
     * @param confirms true when it waits for the reader to be confirmed
     * @param others true when it is the work of somebody else
     */
    static List<Step> steps(TaskState state, boolean works, boolean confirms, boolean others) {
        if (works && state == TaskState.GIVEN) {
            return List.of(new Step(TaskMove.RECEIVE, Column.RUNNING), new Step(TaskMove.REPORT_DONE, Column.REPORTED));
        }
        if (works && state == TaskState.IN_PROGRESS) {
            return List.of(new Step(TaskMove.REPORT_DONE, Column.REPORTED));
        }
        if (!confirms || state != TaskState.REPORTED) {
            return List.of();
        }
        Step back = new Step(TaskMove.SEND_BACK, Column.RUNNING);
        return others ? List.of(new Step(TaskMove.CONFIRM, Column.CLOSED), back) : List.of(back);
    }
}
