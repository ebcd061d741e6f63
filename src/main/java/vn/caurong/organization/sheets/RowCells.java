package vn.caurong.organization.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Row;
import vn.caurong.kernel.Refusal;

/** What the cells of a row say. */
final class RowCells {
    private RowCells() {}

    static List<String> heads(Row row) {
        var heads = new ArrayList<String>();
        for (int at = 0; at < row.getCellCount(); at++) {
            heads.add(row.getOptionalCell(at)
                    .map(CellText::of)
                    .map(CellText::text)
                    .orElse(""));
        }
        return heads;
    }

    static Map<String, String> of(Row row, Map<Integer, String> positions, List<Fault> faults) {
        var cells = new LinkedHashMap<String, String>();
        positions.forEach((at, column) -> row.getOptionalCell(at)
                .map(CellText::of)
                .ifPresent(cell -> {
                    if (cell.why() == null) {
                        cells.put(column, cell.text());
                    } else {
                        faults.add(Fault.of(row.getRowNum(), column, Refusal.of(cell.why())));
                    }
                }));
        return cells;
    }
}
