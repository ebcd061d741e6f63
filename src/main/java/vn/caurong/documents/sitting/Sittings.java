package vn.caurong.documents.sitting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.NotVisibleException;

/** Sittings; each is its signer's alone. */
@Repository
record Sittings(JdbcClient jdbc, SittingPapers papers, Access access, Clock clock) {
    UUID begin(List<UUID> outgoing, Actor by) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into documents.sitting (id, person, post, agency, begun_at)
                        values (:id, :person, :post, :agency, :now)
                        """)
                .param("id", id)
                .param("person", by.person())
                .param("post", by.post())
                .param("agency", by.agency())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        papers.lay(id, outgoing);
        return id;
    }

    /**
     * @throws NotVisibleException when there is none or it is another's
     */
    Sitting of(UUID id, Actor by) {
        List<SittingPaper> laid = papers.of(id, access.principals(by));
        return jdbc.sql("select id, begun_at, run, beat from documents.sitting where id = ? and person = ?")
                .params(id, by.person())
                .query((row, _) -> sitting(row, laid))
                .optional()
                .orElseThrow(() -> new NotVisibleException(Sitting.subject(id)));
    }

    private static Sitting sitting(ResultSet row, List<SittingPaper> laid) throws SQLException {
        return new Sitting(
                row.getObject("id", UUID.class),
                row.getTimestamp("begun_at").toInstant(),
                row.getObject("run", UUID.class),
                instant(row.getTimestamp("beat")),
                laid);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
