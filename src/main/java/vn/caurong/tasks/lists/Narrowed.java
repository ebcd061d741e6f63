package vn.caurong.tasks.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** What an address says; what cannot be read narrows nothing. */
    static Narrowed of(@Nullable String words, @Nullable String unit, @Nullable String year) {
        return new Narrowed(
                clean(words),
                unit != null && unit.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                        ? UUID.fromString(unit)
                        : null,
                year != null && year.matches("20\\d\\d") ? Integer.valueOf(year) : null);
    }

    private static String clean(@Nullable String words) {
        String typed = words == null ? "" : words.replace('\0', ' ').strip();
        return Normalizer.normalize(typed.substring(0, Math.min(LONGEST, typed.length())), Normalizer.Form.NFC);
    }

    boolean bare() {
        return equals(NOT);
    }

    /** Conditions on {@code t}; what is not asked is no condition, which the planner would guess wrong. */
    String sql() {
        return (words.isEmpty() ? "" : " and t.words ilike '%' || :q || '%'")
                + (unit == null ? "" : " and t.lead_unit = :lead")
                + (year == null ? "" : " and t.due >= :begin::timestamptz and t.due < :end::timestamptz");
    }

    /** The same in an address, behind other parameters. */
    String query() {
        return (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                + (unit == null ? "" : "&unit=" + unit)
                + (year == null ? "" : "&year=" + year);
    }
}
