package vn.caurong.organization.administration;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;

/** What somebody typed into a form or a table, made ready for the rules. */
public final class Typed {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u00a0]+");
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2999;

    private Typed() {}

    /** One line, NFC, blanks made one; empty for nothing. */
    public static String line(@Nullable String typed) {
        String text = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /**
     * A day as a browser sends it or as on paper: {@code 2020-04-06}, {@code 06/04/2020}.
     *
     * @throws RefusalException when it is none
     */
    public static LocalDate day(String typed) {
        try {
            LocalDate day = typed.indexOf('/') > 0 ? Vietnam.read(typed) : LocalDate.parse(typed);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            throw new RefusalException("organization.refused.day", typed);
        }
        throw new RefusalException("organization.refused.day", typed);
    }

    /** The same, null for nothing. */
    public static @Nullable LocalDate dayOrNone(String typed) {
        return typed.isEmpty() ? null : day(typed);
    }
}
