package vn.caurong.documents.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.caurong.documents.register.PrintableRegister.Entry;
import vn.caurong.documents.register.RowCells;
import vn.caurong.kernel.Vietnam;

/** One line of the register of documents that came; of what the reader may not see no words. */
final class IncomingRegisterLine {
    private IncomingRegisterLine() {}

    static Entry of(ResultSet row, Function<UUID, String> units) throws SQLException {
        int number = row.getInt("number");
        LocalDate day = row.getObject("day", LocalDate.class);
        UUID lead = row.getObject("lead_unit", UUID.class);
        String type = RowCells.text(row, "type_name");
        String reply = RowCells.text(row, "reply_mark");
        List<String> cells = List.of(
                Vietnam.write(day),
                Integer.toString(number),
                row.getString("sender_name"),
                row.getString("mark"),
                RowCells.day(row, "issued_on"),
                (type.isEmpty() ? "" : type + ": ") + row.getString("subject"),
                lead == null ? "" : units.apply(lead),
                RowCells.dayOf(row, "given_at"),
                "",
                reply.isEmpty() ? "" : "Trả lời: " + reply);
        return new Entry(number, day, row.getBoolean("seen") ? cells : masked(cells));
    }

    /** Date and number stay, so that the register has no gap. */
    private static List<String> masked(List<String> cells) {
        return List.of(cells.get(0), cells.get(1), "", "", "", "Hạn chế", "", "", "", "");
    }
}
