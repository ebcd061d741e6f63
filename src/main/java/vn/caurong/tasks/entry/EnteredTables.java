package vn.caurong.tasks.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.sheets.Fault;

/** Tables of tasks, each for the one who brought it in and in the post they were in. */
@Repository
record EnteredTables(JdbcClient jdbc, ObjectMapper json) {
    void keep(UUID id, String fileName, byte[] content, Actor by, Instant at) {
        jdbc.sql("insert into tasks.entry (id, person, post, file_name, content, at) values (?, ?, ?, ?, ?, ?)")
                .params(id, by.person(), by.post(), fileName, content, Timestamp.from(at))
                .update();
    }

    /**
     * @throws NotVisibleException for another person's
     */
    EntryRow find(UUID id, Actor actor) {
        return jdbc.sql(
                        "select id, file_name, given, refused from tasks.entry where id = ? and person = ? and post = ?")
                .params(id, actor.person(), actor.post())
                .query((row, n) -> row(row))
                .optional()
                .orElseThrow(() -> new NotVisibleException(new Subject("entry", id)));
    }

    /** Locked until the transaction ends: of two who press at once the second finds it given. */
    byte[] content(UUID id) {
        return jdbc.sql("select content from tasks.entry where id = ? for update")
                .param(id)
                .query(byte[].class)
                .single();
    }

    void given(UUID id, int given, List<Fault> refused, Instant at) {
        jdbc.sql("update tasks.entry set given = ?, refused = ?::jsonb, given_at = ?, content = '' where id = ?")
                .params(given, json.writeValueAsString(refused), Timestamp.from(at), id)
                .update();
    }

    void forget(Instant before) {
        jdbc.sql("delete from tasks.entry where at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private EntryRow row(ResultSet row) throws SQLException {
        @Nullable String refused = row.getString("refused");
        List<Fault> faults = refused == null ? List.of() : Arrays.asList(json.readValue(refused, Fault[].class));
        return new EntryRow(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getObject("given", Integer.class),
                faults);
    }
}
