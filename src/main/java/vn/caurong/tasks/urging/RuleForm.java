package vn.caurong.tasks.urging;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;

/** A ladder as it was typed. Nothing in it is trusted. */
record RuleForm(Map<String, String> fields) {
    private static final int FARTHEST = 60;
    private static final int UP = 120;
    private static final int MOST = 5;
    private static final int LONGEST = 500;

    Ladder ladder() {
        return new Ladder(
                before(),
                fields.containsKey("onDay"),
                number("every", FARTHEST),
                number("up", UP),
                number("confirm", FARTHEST));
    }

    private List<Integer> before() {
        List<Integer> days = Arrays.stream(text("before").split("[,;\\s]+"))
                .filter(each -> !each.isEmpty())
                .map(each -> days(each, FARTHEST))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        Ruling.unless(days.size() <= MOST, "tasks.urging.refused.many", MOST).orThrow();
        return days;
    }

    private @Nullable Integer number(String field, int most) {
        String text = text(field);
        return text.isEmpty() ? null : Integer.valueOf(days(text, most));
    }

    private static int days(String text, int most) {
        int days = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        Ruling.unless(days >= 1 && days <= most, "tasks.urging.refused.days", text, most)
                .orThrow();
        return days;
    }

    /** Null for the whole agency. */
    @Nullable
    UUID unit() {
        try {
            return text("unit").isEmpty() ? null : UUID.fromString(text("unit"));
        } catch (IllegalArgumentException strange) {
            throw new RefusalException("tasks.refused.form");
        }
    }

    LocalDate from() {
        try {
            return Vietnam.read(text("from"));
        } catch (DateTimeParseException strange) {
            throw new RefusalException("tasks.urging.refused.from", text("from"));
        }
    }

    String basis() {
        String basis = text("basis");
        Ruling.unless(!basis.isEmpty() && basis.length() <= LONGEST, "tasks.urging.refused.basis", LONGEST)
                .orThrow();
        return basis;
    }

    private String text(String field) {
        return Normalizer.normalize(fields.getOrDefault(field, ""), Normalizer.Form.NFC)
                .strip();
    }
}
