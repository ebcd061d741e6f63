package vn.caurong.organization.endings;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who follows on an ended unit; what was planned for it is dropped. */
@Repository
record UnitSuccessions(JdbcClient jdbc) {
    /** Changes of a unit planned for after its end are not made. */
    void dropChanges(UUID unit, LocalDate day, String why, UUID by, Instant at) {
        jdbc.sql("""
                        update organization.unit_change set withdrawn_at = ?, withdrawn_by = ?, withdrawn_why = ?
                        where unit = ? and before is null and withdrawn_at is null and day >= ?::date\
                        """).params(Timestamp.from(at), by, why, unit, day).update();
    }

    void succeed(UUID unit, UUID successor, String kind, LocalDate day, String basis) {
        jdbc.sql("insert into organization.unit_succession values (?, ?, ?, ?, ?)")
                .params(unit, successor, kind, day, basis)
                .update();
    }

    void forgetSuccessors(UUID unit, LocalDate day) {
        jdbc.sql("delete from organization.unit_succession where predecessor = ? and day = ?")
                .params(unit, day)
                .update();
    }
}
