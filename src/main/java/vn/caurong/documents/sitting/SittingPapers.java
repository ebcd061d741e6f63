package vn.caurong.documents.sitting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.caurong.documents.sitting.SittingPaper.Outcome;
import vn.caurong.kernel.Refusal;

/** The papers of sittings. */
@Repository
record SittingPapers(JdbcClient jdbc, JsonMapper json, Clock clock) {
    void lay(UUID sitting, List<UUID> outgoing) {
        jdbc.sql("""
                        insert into documents.sitting_paper (sitting, position, outgoing)
                        select :sitting, o.position, o.id
                        from unnest(:outgoing::uuid[]) with ordinality as o (id, position)
                        """)
                .param("sitting", sitting)
                .param("outgoing", outgoing.toArray(UUID[]::new))
                .update();
    }

    /** What a reader no longer sees keeps its place without its words. */
    List<SittingPaper> of(UUID sitting, String[] principals) {
        return jdbc.sql("""
                        select p.*, o.subject, coalesce(o.urgency, 0) as urgency, o.due
                        from documents.sitting_paper p
                        left join documents.outgoing o on o.id = p.outgoing and exists (
                            select 1 from access.visible v where v.subject_kind = 'outgoing'
                              and v.subject_id = o.id and v.principal = any(:principals))
                        where p.sitting = :sitting order by p.position
                        """)
                .param("sitting", sitting)
                .param("principals", principals)
                .query((row, _) -> paper(row))
                .list();
    }

    /** Also once more, after it could not be done the first time. */
    void choose(UUID sitting, int position, int version, Choice choice, String remarks) {
        jdbc.sql("""
                        update documents.sitting_paper set version = :version, choice = :choice,
                            remarks = :remarks, outcome = null, refusal = null, at = null
                        where sitting = :sitting and position = :position
                          and outcome is distinct from 'SIGNED' and outcome is distinct from 'RETURNED'
                        """)
                .param("version", version)
                .param("choice", choice.name())
                .param("remarks", remarks)
                .param("sitting", sitting)
                .param("position", position)
                .update();
    }

    void came(UUID sitting, SittingPaper paper, Outcome outcome, @Nullable Refusal refusal) {
        jdbc.sql("""
                        update documents.sitting_paper
                        set outcome = :outcome, refusal = cast(:refusal as jsonb), at = :now
                        where sitting = :sitting and position = :position
                        """)
                .param("outcome", outcome.name())
                .param("refusal", refusal == null ? null : json.writeValueAsString(refusal), Types.VARCHAR)
                .param("now", Timestamp.from(clock.instant()))
                .param("sitting", sitting)
                .param("position", paper.position())
                .update();
    }

    private SittingPaper paper(ResultSet row) throws SQLException {
        String choice = row.getString("choice");
        String outcome = row.getString("outcome");
        String refusal = row.getString("refusal");
        Timestamp due = row.getTimestamp("due");
        return new SittingPaper(
                row.getInt("position"),
                row.getObject("outgoing", UUID.class),
                row.getObject("version", Integer.class),
                choice == null ? null : Choice.valueOf(choice),
                row.getString("remarks"),
                outcome == null ? null : Outcome.valueOf(outcome),
                refusal == null ? null : json.readValue(refusal, Refusal.class),
                row.getString("subject"),
                row.getInt("urgency"),
                due == null ? null : due.toInstant());
    }
}
