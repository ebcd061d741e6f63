package vn.caurong.signatures.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.caurong.kernel.Refusal;
import vn.caurong.signatures.Judgement;

/** Judgements kept by content and policy. */
@Repository
class Judgements {
    /** What was judged of these bytes by this policy stays what it is. */
    private final Cache<Key, Judgement> known =
            Caffeine.newBuilder().maximumSize(2_000).build();

    private final JdbcClient db;
    private final JsonMapper json;

    Judgements(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<Judgement> find(String sha256, String policy) {
        Key key = new Key(sha256, policy);
        Judgement kept = known.getIfPresent(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Judgement> read = read(sha256, policy);
        read.ifPresent(judgement -> known.put(key, judgement));
        return read;
    }

    private Optional<Judgement> read(String sha256, String policy) {
        return db.sql("""
                        select report from signatures.judgement
                         where sha256 = :sha256 and policy = :policy
                        """)
                .param("sha256", sha256)
                .param("policy", policy)
                .query(String.class)
                .optional()
                .map(report -> json.readValue(report, Judgement.class))
                .map(Judgements::revived);
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
        known.asMap().putIfAbsent(new Key(sha256, policy), judgement);
    }

    /** Words inside words come out of JSON as a map. */
    private static Judgement revived(Judgement kept) {
        return new Judgement(
                kept.verdict(),
                kept.signatures(),
                kept.missing(),
                kept.findings().stream().map(Judgements::revived).toList(),
                kept.judgedAt());
    }

    private static Refusal revived(Refusal words) {
        return new Refusal(
                words.key(),
                words.arguments().stream()
                        .map(argument -> argument instanceof Map<?, ?> inner
                                        && inner.get("key") instanceof String key
                                        && inner.get("arguments") instanceof List<?> of
                                ? new Refusal(key, List.copyOf(of))
                                : argument)
                        .toList());
    }

    private record Key(String sha256, String policy) {}
}
