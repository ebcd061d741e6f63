package vn.caurong.calendar.printed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The printed week as a workbook of one sheet, all leaders abreast. */
final class WeekSheet {
    private static final int ABOVE = 4;
    private static final int WIDE = 32;

    private WeekSheet() {}

    static void write(PrintedWeek week, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Cau Rong", null)) {
            Worksheet sheet = book.newWorksheet(week.title());
            List<String> above = List.of(week.agency(), week.title(), week.dates(), week.edition());
            for (int row = 0; row < ABOVE; row++) {
                sheet.value(row, 0, above.get(row));
                sheet.style(row, 0).bold().set();
            }
            headings(sheet, week);
            for (int row = 0; row < week.rows().size(); row++) {
                row(sheet, ABOVE + 1 + row, week.rows().get(row), week.columns());
            }
            sheet.freezePane(2, ABOVE + 1);
        }
    }

    private static void headings(Worksheet sheet, PrintedWeek week) {
        int column = 0;
        for (String heading : week.headings()) {
            sheet.value(ABOVE, column, heading);
            sheet.style(ABOVE, column++).bold().set();
        }
        for (PrintedColumn leader : week.columns()) {
            sheet.width(column, WIDE);
            sheet.value(
                    ABOVE, column, leader.title().isEmpty() ? leader.name() : leader.name() + "\n" + leader.title());
            sheet.style(ABOVE, column++).bold().wrapText(true).set();
        }
    }

    private static void row(Worksheet sheet, int at, PrintedRow row, List<PrintedColumn> columns) {
        sheet.value(at, 0, row.day() + " " + row.date());
        sheet.value(at, 1, row.half());
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(at, 2 + column, row.text(columns.get(column)));
            sheet.style(at, 2 + column).wrapText(true).verticalAlignment("top").set();
        }
    }
}
