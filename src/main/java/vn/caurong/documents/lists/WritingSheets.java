package vn.caurong.documents.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;

/** Writes a list as XLSX, row after row, so that its length costs no memory. */
@Component
record WritingSheets(MessageSource texts) {
    private static final int FLUSHED = 500;

    /**
     * @param progress hears the rows written, now and then
     * @return rows written
     */
    int write(
            Exportable list,
            Exportable.Wanted wanted,
            Actor actor,
            Locale locale,
            OutputStream out,
            IntConsumer progress)
            throws IOException {
        try (Workbook book = new Workbook(out, "Cau Rong", null)) {
            Worksheet sheet = book.newWorksheet(texts.getMessage(list.titleKey(), null, locale));
            heading(sheet, list.columns(), locale);
            var rows = new Rows(sheet, locale, progress);
            list.rows(wanted, actor, rows);
            return rows.written;
        }
    }

    private void heading(Worksheet sheet, List<String> columns, Locale locale) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, texts.getMessage(columns.get(column), null, locale));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    /** The rows after the heading. */
    private final class Rows implements Consumer<List<Object>> {
        private final Worksheet sheet;
        private final Locale locale;
        private final IntConsumer progress;
        private int written;

        Rows(Worksheet sheet, Locale locale, IntConsumer progress) {
            this.sheet = sheet;
            this.locale = locale;
            this.progress = progress;
        }

        @Override
        public void accept(List<Object> cells) {
            written++;
            for (int column = 0; column < cells.size(); column++) {
                write(column, cells.get(column));
            }
            if (written % FLUSHED == 0) {
                flush();
                progress.accept(written);
            }
        }

        private void write(int column, Object cell) {
            switch (cell) {
                case Exportable.Key(String key) -> sheet.value(written, column, texts.getMessage(key, null, locale));
                case Number number -> sheet.value(written, column, number);
                case LocalDate day -> {
                    sheet.value(written, column, day);
                    sheet.style(written, column).format("dd/MM/yyyy").set();
                }
                default -> sheet.value(written, column, cell.toString());
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
