package vn.caurong.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.caurong.organization.Unit;

/** How units are read, with the code they have now. */
final class UnitReading {
    static final String SELECT = """
            select u.id, u.parent, u.agency, u.name, u.short_name, u.notation, u.place, u.sort,
              lower(u.during) as first_day, upper(u.during) - 1 as last_day,
              (select c.code from organization.unit_code c where c.unit = u.id
               order by lower(c.during) desc, c.generation desc limit 1) as code
            from organization.unit u
            """;

    private UnitReading() {}

    static Unit row(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getObject("id", UUID.class),
                row.getObject("parent", UUID.class),
                row.getObject("agency", UUID.class),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("notation"),
                row.getString("code"),
                row.getString("place"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
