package vn.caurong.organization.sheets;

import java.util.List;
import java.util.Map;
import vn.caurong.kernel.Refusal;
import vn.caurong.organization.Sheet;
import vn.caurong.organization.Sheet.Column;

/** What is wrong with a row, and in which column. */
public final class RowFaults {
    private RowFaults() {}

    public static List<Fault> lacking(Sheet sheet, TableRow row) {
        return sheet.columns().stream()
                .filter(Column::required)
                .filter(column -> row.cells().getOrDefault(column.name(), "").isEmpty())
                .map(column -> Fault.of(row.number(), column.name(), Refusal.of("organization.refused.cellEmpty")))
                .toList();
    }

    public static Fault refused(Sheet sheet, TableRow row, Refusal why) {
        return Fault.of(row.number(), column(sheet, row, why), why);
    }

    private static String column(Sheet sheet, TableRow row, Refusal why) {
        String known = sheet.refusedAt().get(why.key());
        if (known != null) {
            return known;
        }
        return row.cells().entrySet().stream()
                .filter(cell ->
                        !cell.getValue().isEmpty() && why.arguments().stream().anyMatch(cell.getValue()::equals))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
