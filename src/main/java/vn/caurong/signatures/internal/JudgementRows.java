package vn.caurong.signatures.internal;

import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.caurong.signatures.Judgement;

/** Rows of judgements, by content and policy. */
@Repository
record JudgementRows(JdbcClient db, JsonMapper json) {
    Optional<Judgement> read(String sha256, String policy) {
        return db.sql("""
                        select report from signatures.judgement
                         where sha256 = :sha256 and policy = :policy
                        """)
                .param("sha256", sha256)
                .param("policy", policy)
                .query(String.class)
                .optional()
                .map(report -> json.readValue(report, Judgement.class))
                .map(WordsRevived::in);
    }

    /** Keeps the first of two made at once. */
    void keep(String sha256, String policy, Judgement judgement) {
        db.sql("""
                        insert into signatures.judgement (sha256, policy, verdict, report, judged_at)
                        values (:sha256, :policy, :verdict, cast(:report as jsonb), :at)
                        on conflict do nothing
                        """)
                .param("sha256", sha256)
                .param("policy", policy)
                .param("verdict", judgement.verdict().name())
                .param("report", json.writeValueAsString(judgement))
                .param("at", Timestamp.from(judgement.judgedAt()))
                .update();
    }
}
