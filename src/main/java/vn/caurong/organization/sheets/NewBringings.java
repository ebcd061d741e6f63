package vn.caurong.organization.sheets;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.caurong.kernel.Actor;

/** Keeps files that were tried out for a day, to be entered. */
@Repository
record NewBringings(JdbcClient jdbc, ObjectMapper json) {
    /** What a file is called, and what it holds. */
    record Named(String sheet, String file) {}

    void keep(UUID id, UUID agency, Named named, byte[] content, Outcome tried, Actor by, Instant at) {
        jdbc.sql("""
                        insert into organization.bringing
                          (id, agency, sheet, file_name, content, fresh, there, faults, person, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)\
                        """)
                .params(
                        id,
                        agency,
                        named.sheet(),
                        named.file(),
                        content,
                        tried.fresh(),
                        tried.there(),
                        json.writeValueAsString(tried.faults()),
                        by.person(),
                        Timestamp.from(at))
                .update();
    }

    int forget(Instant before) {
        return jdbc.sql("delete from organization.bringing where at < ?")
                .param(Timestamp.from(before))
                .update();
    }
}
