package vn.caurong.organization.sheets;

import java.util.List;
import vn.caurong.kernel.Refusal;

/**
 * Why a row cannot be entered.
 *
 * @param row as the spreadsheet counts it
 * @param column name of the column, empty for the whole row
 * @param key message key of the sentence
 * @param arguments its values, as written
 */
public record Fault(int row, String column, String key, List<String> arguments) {
    static Fault of(int row, String column, Refusal why) {
        return new Fault(
                row,
                column,
                why.key(),
                why.arguments().stream().map(Fault::written).toList());
    }

    private static String written(Object value) {
        return value instanceof java.time.LocalDate day ? vn.caurong.kernel.Vietnam.write(day) : value.toString();
    }
}
