package vn.caurong.documents.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Objects;
import vn.caurong.kernel.Vietnam;

/** Cells of a register's line as they are printed, read from a row; empty where there is nothing. */
public final class RowCells {
    private RowCells() {}

    public static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    /** A date. */
    public static String day(ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? "" : Vietnam.write(day);
    }

    /** The day of an instant, in Vietnam. */
    public static String dayOf(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? "" : Vietnam.write(Vietnam.date(at.toInstant()));
    }
}
