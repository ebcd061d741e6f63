package vn.caurong.organization.sheets;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** A number in a cell as text; days are numbers too, told by their format. */
final class CellNumber {
    /** A number format with day or year in it, outside of quoted words. */
    private static final Pattern DAY =
            Pattern.compile("^(?:[^\"]*\"[^\"]*\")*[^\"]*(?:[dD]|[yY]{2}).*", Pattern.DOTALL);

    /** Written out, 1E+999999999 would fill the memory. */
    private static final int LONGEST = 2000;

    private CellNumber() {}

    /**
     * @throws ArithmeticException for a number nobody writes out
     * @throws java.time.DateTimeException for a day no calendar has
     */
    static String of(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null && DAY.matcher(format).matches()) {
            return cell.asDate().toLocalDate().toString();
        }
        BigDecimal number = cell.asNumber();
        if (Math.abs((long) number.scale()) > LONGEST) {
            throw new ArithmeticException("a number of more digits than a cell has letters");
        }
        return number.stripTrailingZeros().toPlainString();
    }
}
