package vn.caurong.notifications.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its list shows it.
 *
 * @param says message key of its sentence, with {@code arguments}
 * @param fresh true until read
 */
public record NoticeRow(
        String key,
        String says,
        List<String> arguments,
        String href,
        int urgency,
        String title,
        String mark,
        String from,
        @Nullable Instant due,
        Instant at,
        boolean fresh) {

    static NoticeRow of(ResultSet row, int number) throws SQLException {
        var due = row.getTimestamp("due");
        return new NoticeRow(
                row.getTimestamp("at").toInstant() + "_" + row.getString("id"),
                row.getString("says"),
                Arrays.asList((String[]) row.getArray("arguments").getArray()),
                row.getString("href"),
                row.getInt("urgency"),
                row.getString("title"),
                row.getString("mark"),
                row.getString("sender"),
                due == null ? null : due.toInstant(),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("read_at") == null);
    }

    /**
     * The words of a notice with what they are about: behind them, or in front where they are sentences of their own,
     * which end with what somebody typed.
     */
    public static String about(String said, String title) {
        String words = said.strip();
        if (title.isEmpty()) {
            return words;
        }
        return words.contains(". ") || words.endsWith(".") ? title + ": " + words : words + ": " + title;
    }

    /** What was done in the reader's name, shown in plum. */
    public boolean behalf() {
        return says.endsWith(".told");
    }

    /** The sentence's values. */
    public Object[] values() {
        return arguments.toArray();
    }
}
