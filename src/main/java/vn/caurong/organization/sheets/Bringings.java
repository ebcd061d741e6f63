package vn.caurong.organization.sheets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Files somebody is bringing in, with what trying them out said. */
@Repository
record Bringings(JdbcClient jdbc, ObjectMapper json) {
    Optional<BringingRow> find(UUID id) {
        return jdbc.sql("""
                        select id, agency, sheet, file_name, fresh, there, faults, entered_at
                        from organization.bringing where id = ?\
                        """).param(id).query(this::row).optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from organization.bringing where id = ? for update")
                .param(id)
                .query(byte[].class)
                .single();
    }

    void entered(UUID id, Instant at) {
        jdbc.sql("update organization.bringing set entered_at = ?, content = '' where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    private BringingRow row(ResultSet row, int number) throws SQLException {
        List<Fault> faults = Arrays.asList(json.readValue(row.getString("faults"), Fault[].class));
        Timestamp entered = row.getTimestamp("entered_at");
        return new BringingRow(
                row.getObject("id", UUID.class),
                row.getObject("agency", UUID.class),
                row.getString("sheet"),
                row.getString("file_name"),
                row.getInt("fresh"),
                row.getInt("there"),
                faults,
                entered == null ? null : entered.toInstant());
    }
}
