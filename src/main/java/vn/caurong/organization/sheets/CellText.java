package vn.caurong.organization.sheets;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.administration.Typed;

/**
 * A cell as one line of text; days as {@code 2020-04-06}.
 *
 * @param why message key of why it is not taken, null when it is
 */
record CellText(String text, @Nullable String why) {
    private static final int LONGEST = 2000;

    /** A number format with day or year in it, outside of quoted words. */
    private static final Pattern DAY =
            Pattern.compile("^(?:[^\"]*\"[^\"]*\")*[^\"]*(?:[dD]|[yY]{2}).*", Pattern.DOTALL);

    static CellText of(Cell cell) {
        if (cell.getFormula() != null) {
            return new CellText("", "organization.refused.formula");
        }
        return switch (cell.getType()) {
            case EMPTY -> new CellText("", null);
            case STRING -> line(cell.asString());
            case BOOLEAN -> line(cell.asBoolean() ? "x" : "");
            case NUMBER -> line(number(cell));
            case FORMULA -> new CellText("", "organization.refused.formula");
            case ERROR -> new CellText("", "organization.refused.cellError");
        };
    }

    private static CellText line(String text) {
        String line = Typed.line(text);
        return line.length() > LONGEST ? new CellText("", "organization.refused.cellLong") : new CellText(line, null);
    }

    private static String number(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null && DAY.matcher(format).matches()) {
            return cell.asDate().toLocalDate().toString();
        }
        BigDecimal number = cell.asNumber();
        return number.stripTrailingZeros().toPlainString();
    }
}
