package vn.caurong.signatures.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caurong.signatures.Judgement;

/** Judgements kept by content and policy. */
@Component
class Judgements {
    /** What was judged of these bytes by this policy stays what it is. */
    private final Cache<Key, Judgement> known =
            Caffeine.newBuilder().maximumSize(2_000).build();

    private final JudgementRows rows;

    Judgements(JudgementRows rows) {
        this.rows = rows;
    }

    Optional<Judgement> find(String sha256, String policy) {
        Key key = new Key(sha256, policy);
        Judgement kept = known.getIfPresent(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Judgement> read = rows.read(sha256, policy);
        read.ifPresent(judgement -> known.put(key, judgement));
        return read;
    }

    void keep(String sha256, String policy, Judgement judgement) {
        rows.keep(sha256, policy, judgement);
        known.asMap().putIfAbsent(new Key(sha256, policy), judgement);
    }

    private record Key(String sha256, String policy) {}
}
