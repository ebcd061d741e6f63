package vn.caurong.organization.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Sheet;

/** Reads the first sheet of a workbook row by row; stops at the first row too many. */
@Component
public record ReadingSheets(Headings headings) {
    static final int MOST_ROWS = 5000;

    Table read(Sheet sheet, byte[] file) {
        return read(sheet, file, MOST_ROWS);
    }

    /**
     * @param most rows that are taken
     * @throws RefusalException when it is no workbook, too large, or has more rows
     */
    public Table read(Sheet sheet, byte[] file, int most) {
        var options = new ReadingOptions(ZipBounds.check(file), false);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), options);
                var rows = book.getFirstSheet().openStream()) {
            return read(sheet, rows.iterator(), most);
        } catch (RefusalException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // whatever the reader says of a broken workbook, it is told in one sentence
            throw new RefusalException("organization.refused.noSheet");
        }
    }

    private Table read(Sheet sheet, Iterator<Row> rows, int most) {
        if (!rows.hasNext()) {
            throw new RefusalException("organization.refused.emptySheet");
        }
        Map<Integer, String> positions = headings.positions(sheet, RowCells.heads(rows.next()));
        var read = new ArrayList<TableRow>();
        var faults = new ArrayList<Fault>();
        while (rows.hasNext()) {
            Row row = rows.next();
            Map<String, String> cells = RowCells.of(row, positions, faults);
            if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                read.add(new TableRow(row.getRowNum(), cells));
            }
            if (read.size() > most) {
                throw new RefusalException("organization.refused.sheetRows", most);
            }
        }
        if (read.isEmpty() && faults.isEmpty()) {
            throw new RefusalException("organization.refused.emptySheet");
        }
        return new Table(read, faults);
    }
}
