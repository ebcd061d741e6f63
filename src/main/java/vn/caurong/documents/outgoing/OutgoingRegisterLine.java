package vn.caurong.documents.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caurong.documents.register.PrintableRegister.Entry;
import vn.caurong.documents.register.RowCells;
import vn.caurong.documents.register.TakenNumber;
import vn.caurong.kernel.Vietnam;

/**
 * One line of the register of documents sent. What the reader may not see keeps number and date; a
 * number given up keeps its line with the reason.
 */
final class OutgoingRegisterLine {
    private OutgoingRegisterLine() {}

    static Entry of(ResultSet row, Map<UUID, String> units) throws SQLException {
        String reason = row.getString("reason");
        if (reason != null) {
            return line(row, List.of("", "", "", "", "", "", "", "Không sử dụng: " + reason));
        }
        if (!row.getBoolean("seen")) {
            return line(row, List.of("Hạn chế", "", "", "", "", "", "", ""));
        }
        String unit = units.getOrDefault(row.getObject("drafting_unit", UUID.class), "");
        return line(
                row,
                List.of(
                        RowCells.text(row, "type_name") + ": " + row.getString("subject"),
                        RowCells.text(row, "signer_name"),
                        RowCells.text(row, "recipients"),
                        unit.isEmpty() ? "VT" : "VT, " + unit,
                        RowCells.text(row, "copies"),
                        RowCells.dayOf(row, "issued_at"),
                        "",
                        ""));
    }

    private static Entry line(ResultSet row, List<String> rest) throws SQLException {
        int number = row.getInt("number");
        LocalDate day = row.getObject("day", LocalDate.class);
        String mark = TakenNumber.printed(number) + "/" + row.getString("notation");
        List<String> cells = new ArrayList<>(List.of(mark, Vietnam.write(day)));
        cells.addAll(rest);
        return new Entry(number, day, cells);
    }
}
