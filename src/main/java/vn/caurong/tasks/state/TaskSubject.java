package vn.caurong.tasks.state;

/** What a task is for the rest of the house: its kind, its work in one line, who may see it. */
public final class TaskSubject {
    public static final String KIND = "task";

    /** {@link #VISIBLE} without its last bracket, for lists. */
    public static final String SEEN = " and exists (select 1 from access.visible v where v.subject_kind = 'task'"
            + " and v.subject_id = t.id and v.principal = any(:principals)";

    /** Condition on {@code t}, beginning with {@code and}; wants the parameter {@code principals}. */
    public static final String VISIBLE = SEEN + ") ";

    private static final int LINE = 200;

    private TaskSubject() {}

    /** Words in one line. */
    public static String line(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= LINE ? line : line.substring(0, LINE - 1) + "…";
    }
}
