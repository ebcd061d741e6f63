package vn.caurong.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Authorities.Standing;
import vn.caurong.organization.Post;

/**
 * What one person holds and stands in for, in one statement; never kept: what is lost must be seen
 * at once.
 */
@Repository
record StandingTable(JdbcClient jdbc) {
    Standing of(UUID person, Instant at) {
        List<Row> rows = jdbc.sql(StandingQuery.TEXT)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("day", Vietnam.date(at))
                .query(StandingTable::row)
                .list();
        String name = rows.isEmpty() ? "" : rows.getFirst().name();
        var held = new ArrayList<Post>();
        var delegations = new ArrayList<Delegation>();
        var delegated = new ArrayList<Post>();
        for (Row row : rows) {
            if (row.post() == null) {
                continue;
            }
            if (row.delegation() == null) {
                held.add(row.post());
            } else {
                delegations.add(row.delegation());
                delegated.add(row.post());
            }
        }
        return new Standing(name, held, delegations, delegated);
    }

    private record Row(
            String name, @Nullable Post post, @Nullable Delegation delegation) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        String name = row.getString("me");
        if (row.getObject("id") == null) {
            return new Row(name, null, null);
        }
        Post post = PostReading.row(row, number);
        return new Row(name, post, row.getObject("delegation") == null ? null : DelegationsTable.row(row, number));
    }
}
