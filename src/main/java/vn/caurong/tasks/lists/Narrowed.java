package vn.caurong.tasks.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.sql.Types;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.caurong.kernel.Vietnam;

/**
 * What a list is narrowed to, besides its filter.
 *
 * @param words in the work, as typed; empty for any
 * @param unit that leads, null for any
 * @param year of the deadline, in Vietnam; null for any
 */
public record Narrowed(
        String words, @Nullable UUID unit, @Nullable Integer year) {
    public static final Narrowed NOT = new Narrowed("", null, null);

    private static final int LONGEST = 200;
    private static final String UNIT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String YEAR = "20\\d\\d";

    /**
     * As an address says it; what cannot be read narrows nothing.
     *
     * @param marks as {@link #marks} wrote them
     */
    static Narrowed of(@Nullable String words, String marks) {
        UUID unit = null;
        Integer year = null;
        for (String mark : marks.split("\\.", -1)) {
            unit = mark.matches(UNIT) ? UUID.fromString(mark) : unit;
            year = mark.matches(YEAR) ? Integer.valueOf(mark) : year;
        }
        return new Narrowed(clean(words), unit, year);
    }

    private static String clean(@Nullable String words) {
        String typed = words == null ? "" : words.replace('\0', ' ').strip();
        return Normalizer.normalize(typed.substring(0, Math.min(LONGEST, typed.length())), Normalizer.Form.NFC);
    }

    boolean bare() {
        return equals(NOT);
    }

    /** Unit and year behind the name of a filter, so that a file or a saved filter keeps them with it. */
    public String marks() {
        return (unit == null ? "" : "." + unit) + (year == null ? "" : "." + year);
    }

    /** The words in an address, behind other parameters. */
    String query() {
        return words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /**
     * Conditions on {@code t}; what is not asked is no condition, which the planner would guess wrong.
     *
     * @param n behind the names of its parameters, where a statement asks several
     */
    String sql(LookedFor looked, String n) {
        return looked.sql(n)
                + (unit == null ? "" : " and t.lead_unit = :lead" + n)
                + (year == null
                        ? ""
                        : " and t.due >= :begin%1$s::timestamptz and t.due < :end%1$s::timestamptz".formatted(n));
    }

    /** Gives {@link #sql} its parameters. */
    StatementSpec bind(StatementSpec statement, LookedFor looked, String n) {
        int first = year == null ? 1 : year;
        return statement
                .param("q" + n, looked.question())
                .param("found" + n, looked.tasks())
                .param("lead" + n, unit, Types.OTHER)
                .param("begin" + n, begin(first))
                .param("end" + n, begin(first + 1));
    }

    private static Timestamp begin(int year) {
        Instant first = LocalDate.of(year, 1, 1).atStartOfDay(Vietnam.ZONE).toInstant();
        return Timestamp.from(first);
    }
}
