package vn.caurong.tasks.flow;

import java.util.Map;
import vn.caurong.kernel.RefusalException;
import vn.caurong.tasks.giving.TaskForms;
import vn.caurong.tasks.state.Range;
import vn.caurong.tasks.task.Confirmation;
import vn.caurong.tasks.task.Quality;
import vn.caurong.tasks.task.Task;

/** How a completion is rated, as its form has it. Nothing in it is trusted. */
public record Rating(String quality, String done, String errors, Objective errorsBy, Objective lateBy) {
    private static final Range ERRORS = new Range(0, 99, "tasks.refused.errors");

    /** The usual case: all that was expected, and nothing to excuse. */
    public static Rating of(String quality) {
        return new Rating(quality, "", "", Objective.none("errors"), Objective.none("late"));
    }

    static Rating of(Map<String, String> form) {
        return new Rating(
                TaskForms.text(form, "quality"),
                TaskForms.text(form, "done"),
                TaskForms.text(form, "errors"),
                Objective.read("errors", form),
                Objective.read("late", form));
    }

    /** The same with an objective reason of its delay. */
    public Rating late(String why) {
        return new Rating(quality, done, errors, errorsBy, new Objective("late", true, why));
    }

    /**
     * @throws RefusalException when it does not fit the task
     */
    public Confirmation against(Task task) {
        Quality mark = Quality.of(quality).orElseThrow(() -> new RefusalException("tasks.refused.qualityMissing"));
        int products = new Range(0, task.quantity(), "tasks.refused.done").read(done, task.quantity());
        int wrong = ERRORS.read(errors, 0);
        errorsBy.ruling(wrong > 0).and(() -> lateBy.ruling(task.reportedLate())).orThrow();
        return new Confirmation(mark, products, wrong, errorsBy.reason(), lateBy.reason());
    }
}
