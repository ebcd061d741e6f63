package vn.caurong.documents.placing;

import java.time.LocalDate;
import vn.caurong.documents.outgoing.paper.Wording;

/**
 * Points from the left edge of the date's place to where month and year are written; 0 when the
 * page does not have the words "ngày … tháng … năm" and the date is written with them.
 */
public record Gaps(float month, float year) {
    public static final Gaps NONE = new Gaps(0, 0);

    /** Width of a space of Liberation Serif at 13 points. */
    private static final float SPACE = 3.25f;

    private static final float DIGIT = 6.5f;

    /** What the date's field is filled with. */
    public String written(LocalDate day) {
        if (month <= 0) {
            return Wording.date(day);
        }
        String date = "%02d".formatted(day.getDayOfMonth());
        date += spaces(month - date.length() * DIGIT) + (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue();
        return year <= 0 ? date : date + spaces(year - width(date)) + day.getYear();
    }

    private static String spaces(float points) {
        return " ".repeat(Math.max(1, Math.round(points / SPACE)));
    }

    private static float width(String text) {
        return (float) text.chars().mapToDouble(c -> c == ' ' ? SPACE : DIGIT).sum();
    }
}
