package vn.caurong.access.review;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** One line of a worksheet. */
final class SheetLine {
    private SheetLine() {}

    static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
