package vn.caurong.documents.lists;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Refusal;

/** Reports of acts on many, for the one who acted. */
@Repository
public class BulkReports {
    private final JdbcClient jdbc;
    private final Clock clock;

    BulkReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first report of a form stays. */
    @Transactional
    void keep(UUID id, BulkReport report, Actor actor) {
        int kept = jdbc.sql("""
                        insert into documents.bulk_report (id, person, act, passed, at)
                        values (:id, :person, :act, :passed, :at) on conflict do nothing
                        """)
                .param("id", id)
                .param("person", actor.person())
                .param("act", report.act())
                .param("passed", report.passed())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        for (int position = 1; kept > 0 && position <= report.refused().size(); position++) {
            keep(id, position, report.refused().get(position - 1));
        }
    }

    private void keep(UUID report, int position, BulkReport.Refused refused) {
        jdbc.sql("""
                        insert into documents.bulk_refusal (report, position, address, name, why, arguments)
                        values (:report, :position, :address, :name, :why, :arguments)
                        """)
                .param("report", report)
                .param("position", position)
                .param("address", refused.address())
                .param("name", refused.name())
                .param("why", refused.why().key())
                .param(
                        "arguments",
                        refused.why().arguments().stream().map(Object::toString).toArray(String[]::new))
                .update();
    }

    /** The report of an address, null for none or another person's. */
    public @Nullable BulkReport find(@Nullable String id, Actor actor) {
        if (id == null || !id.matches("[0-9a-f-]{36}")) {
            return null;
        }
        List<BulkReport.Refused> refused = jdbc.sql("""
                        select f.* from documents.bulk_refusal f
                        join documents.bulk_report r on r.id = f.report and r.person = :person
                        where f.report = :id::uuid order by f.position
                        """)
                .param("id", id)
                .param("person", actor.person())
                .query((row, n) -> refused(row))
                .list();
        Optional<BulkReport> report = jdbc.sql(
                        "select act, passed from documents.bulk_report where id = :id::uuid and person = :person")
                .param("id", id)
                .param("person", actor.person())
                .query((row, n) -> new BulkReport(row.getString(1), row.getInt(2), refused))
                .optional();
        return report.orElse(null);
    }

    void forget(Instant before) {
        jdbc.sql("delete from documents.bulk_report where at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private static BulkReport.Refused refused(ResultSet row) throws SQLException {
        Array arguments = row.getArray("arguments");
        Refusal why = Refusal.of(row.getString("why"), (Object[]) arguments.getArray());
        return new BulkReport.Refused(row.getString("address"), row.getString("name"), why);
    }
}
