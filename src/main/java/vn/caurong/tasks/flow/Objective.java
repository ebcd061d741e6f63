package vn.caurong.tasks.flow;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Ruling;
import vn.caurong.tasks.giving.TaskForms;

/**
 * An objective reason (nguyên nhân khách quan) as a form has it: marked, then said.
 *
 * @param of what it excuses, {@code errors} or {@code late}; part of field names and message keys
 */
record Objective(String of, boolean marked, String why) {
    private static final int LONGEST = 500;

    static Objective none(String of) {
        return new Objective(of, false, "");
    }

    static Objective read(String of, Map<String, String> form) {
        return new Objective(of, form.containsKey(of + "Objective"), TaskForms.text(form, of + "Why"));
    }

    /**
     * @param there whether there is anything to excuse
     */
    Ruling ruling(boolean there) {
        String key = "tasks.refused.objective." + of;
        return Ruling.unless(there || !marked, key + ".none")
                .and(() -> Ruling.unless(!marked || !why.isEmpty(), key + ".why"))
                .and(() -> Ruling.unless(marked || why.isEmpty(), key + ".mark"))
                .and(() -> Ruling.unless(why.length() <= LONGEST, "tasks.refused.wordsLong", LONGEST));
    }

    @Nullable
    String reason() {
        return marked ? why : null;
    }
}
