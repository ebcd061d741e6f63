package vn.caurong.organization.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import vn.caurong.organization.Administration.Held;

/** How one reason for access reads. */
final class HeldReading {
    private HeldReading() {}

    static Held row(ResultSet row, int number) throws SQLException {
        return new Held(
                row.getString("kind"),
                row.getString("person"),
                text(row, "code"),
                row.getString("title"),
                row.getString("unit_name"),
                row.getString("what"),
                text(row, "starts"),
                text(row, "ends"),
                row.getString("basis"),
                Arrays.asList((UUID[]) row.getArray("ids").getArray()));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
