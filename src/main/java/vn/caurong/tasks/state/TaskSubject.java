package vn.caurong.tasks.state;

/** What a task is for the rest of the house: its kind, its work in one line, who may see it. */
public final class TaskSubject {
    public static final String KIND = "task";

    /** {@link #VISIBLE} without its last bracket, for lists. */
    public static final String SEEN = " and exists (select 1 from access.visible v where v.subject_kind = 'task'"
            + " and v.subject_id = t.id and v.principal = any(:principals)";

    /** Condition on {@code t}, beginning with {@code and}; wants the parameter {@code principals}. */
    public static final String VISIBLE = SEEN + ") ";

    /** Condition on {@code t}: the reader may know what it came from, which is restricted to others only. */
    public static final String NAMED = "(t.source_id is null or not exists (select 1 from access.restricted r"
            + " where r.subject_kind = t.source_kind and r.subject_id = t.source_id offset 0)"
            + " or exists (select 1 from access.visible v where v.subject_kind = t.source_kind"
            + " and v.subject_id = t.source_id and v.principal = any(:principals)))";

    /** What it came from as it is shown in lists, by {@link #NAMED}. */
    public static final String SOURCE_NAME = "case when " + NAMED + " then t.source_name else '' end as source_name";

    private static final int LINE = 200;

    private TaskSubject() {}

    /** Words in one line. */
    public static String line(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= LINE ? line : line.substring(0, LINE - 1) + "…";
    }
}
