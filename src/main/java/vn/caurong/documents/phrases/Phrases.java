package vn.caurong.documents.phrases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Phrases an agency offers today. Kept for some seconds: they stand on nearly every page with an act
 * and hardly ever change.
 */
@Component
public class Phrases {
    private static final Duration KEPT = Duration.ofSeconds(20);
    private static final int AGENCIES = 1_000;

    private final PhraseRows rows;
    private final Cache<UUID, List<Phrase>> known =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(AGENCIES).build();

    Phrases(PhraseRows rows) {
        this.rows = rows;
    }

    /** Those of a kind, in the order they were entered. */
    public List<Phrase> of(UUID agency, PhraseKind kind) {
        return known.get(agency, rows::today).stream()
                .filter(phrase -> phrase.kind() == kind)
                .toList();
    }

    void forget(UUID agency) {
        known.invalidate(agency);
    }
}
