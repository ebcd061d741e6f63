package vn.caurong.calendar.week;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/** Words as people type and paste them. */
public final class WrittenText {
    private static final Pattern LINE = Pattern.compile("\\r\\n?");

    /** Pasted without anybody seeing them; paper, tables and calendar files cannot hold them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\n\\t\\x00]]");

    private WrittenText() {}

    /**
     * Without spaces around, each character nobody sees as a space; empty for nothing.
     *
     * @throws RefusalException when it is too long, or holds what no text has
     */
    public static String read(@Nullable String typed, int longest) {
        String lines = LINE.matcher(typed == null ? "" : typed).replaceAll("\n");
        String text = UNSEEN.matcher(lines).replaceAll(" ").strip();
        Ruling.unless(text.length() <= longest && text.indexOf('\0') < 0, "calendar.refused.too-long", longest)
                .orThrow();
        return text;
    }
}
