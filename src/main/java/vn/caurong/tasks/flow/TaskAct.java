package vn.caurong.tasks.flow;

import java.util.Map;
import java.util.UUID;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.tasks.giving.TaskForms;

/**
 * The form of an act on a task. Nothing in it is trusted.
 *
 * @param version the page was opened at
 * @param words reason, report or remark; may be empty
 */
public record TaskAct(UUID id, int version, String words) {
    private static final int LONGEST = 2000;

    static TaskAct of(UUID id, Map<String, String> form) {
        return new TaskAct(id, TaskForms.number(form, "version"), TaskForms.text(form, "words"));
    }

    /** Of a task chosen on the form, written {@code id:version}. */
    public static TaskAct chosen(Map<String, String> form) {
        String[] chosen = TaskForms.text(form, "task").split(":", 2);
        Ruling.unless(chosen.length == 2 && chosen[1].matches("\\d{1,6}"), "tasks.refused.taskMissing")
                .orThrow();
        return new TaskAct(TaskForms.id(chosen[0]), Integer.parseInt(chosen[1]), TaskForms.text(form, "words"));
    }

    /**
     * The words, which must be there.
     *
     * @param missing message key of what to do
     */
    public String said(String missing) {
        if (words.isEmpty()) {
            throw new RefusalException(missing);
        }
        return remark();
    }

    /** The words, which may be missing. */
    String remark() {
        Ruling.unless(words.length() <= LONGEST, "tasks.refused.wordsLong", LONGEST)
                .orThrow();
        return words;
    }
}
