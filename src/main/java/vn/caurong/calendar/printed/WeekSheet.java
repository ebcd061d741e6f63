package vn.caurong.calendar.printed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The printed week as a workbook of one sheet, all leaders abreast. */
final class WeekSheet {
    private static final int WIDE = 32;

    private WeekSheet() {}

    static void write(PrintedWeek week, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Cau Rong", null)) {
            Worksheet sheet = book.newWorksheet(week.title());
            List<String> above = Stream.of(week.agency(), week.title(), week.dates(), week.edition(), week.more())
                    .filter(line -> !line.isEmpty())
                    .toList();
            int at = above.size();
            for (int row = 0; row < at; row++) {
                sheet.value(row, 0, above.get(row));
                sheet.style(row, 0).bold().set();
            }
            headings(sheet, at, week);
            for (int row = 0; row < week.rows().size(); row++) {
                row(sheet, at + 1 + row, week.rows().get(row), week.columns());
            }
            sheet.freezePane(2, at + 1);
        }
    }

    private static void headings(Worksheet sheet, int at, PrintedWeek week) {
        int column = 0;
        for (String heading : week.headings()) {
            sheet.value(at, column, heading);
            sheet.style(at, column++).bold().set();
        }
        for (PrintedColumn leader : week.columns()) {
            sheet.width(column, WIDE);
            sheet.value(at, column, leader.title().isEmpty() ? leader.name() : leader.name() + "\n" + leader.title());
            sheet.style(at, column++).bold().wrapText(true).set();
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
