package vn.caurong.organization.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Sheet;
import vn.caurong.organization.Sheet.Column;

/** The empty workbook of a sheet: headings on the first page, examples on the second. */
@Component
public record TemplateFiles(Headings headings) {
    private static final int WIDTH = 24;

    public byte[] of(Sheet sheet, Locale language) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "CauRong", "1.0")) {
            List<Column> columns = sheet.columns();
            Worksheet page = book.newWorksheet(sheet.name());
            Worksheet hints = book.newWorksheet("?");
            for (int at = 0; at < columns.size(); at++) {
                String heading = headings.say(sheet, columns.get(at), language);
                page.value(0, at, columns.get(at).required() ? heading + " *" : heading);
                page.width(at, WIDTH);
                page.style(0, at).bold().set();
                hints.value(at, 0, heading);
                hints.value(at, 1, columns.get(at).required() ? "*" : "");
                hints.value(at, 2, columns.get(at).example());
            }
            page.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
