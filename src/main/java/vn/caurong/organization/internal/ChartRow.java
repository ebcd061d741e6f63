package vn.caurong.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** One unit of a chart, with one of its posts and everyone who holds that. */
record ChartRow(long nth, Unit unit, @Nullable Post post, List<UUID> people) {
    static ChartRow of(ResultSet row, int number) throws SQLException {
        Unit unit = UnitReading.row(row, number);
        UUID post = row.getObject("post", UUID.class);
        List<UUID> people = people(row);
        UUID holder = people.stream().findFirst().orElse(null);
        return new ChartRow(row.getLong("nth"), unit, post == null ? null : post(row, post, unit, holder), people);
    }

    private static Post post(ResultSet row, UUID id, Unit unit, @Nullable UUID holder) throws SQLException {
        return new Post(
                id,
                unit.id(),
                unit.agency(),
                row.getString("title"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("head"),
                holder,
                row.getString("holder"));
    }

    private static List<UUID> people(ResultSet row) throws SQLException {
        var people = row.getArray("people");
        return people == null ? List.of() : Arrays.asList((UUID[]) people.getArray());
    }
}
