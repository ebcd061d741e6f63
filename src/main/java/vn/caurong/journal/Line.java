package vn.caurong.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as it stands in the journal. {@code number} counts from 1 within the agency's chain. */
public record Line(
        UUID agency,
        long number,
        Instant at,
        String act,
        String subjectKind,
        UUID subjectId,
        @Nullable UUID person,
        @Nullable UUID post,
        @Nullable UUID delegation,
        Map<String, String> facts,
        @Nullable String words,
        @Nullable String address) {
    /** The same, without what was typed. */
    public Line withoutWords() {
        return new Line(
                agency, number, at, act, subjectKind, subjectId, person, post, delegation, facts, null, address);
    }
}
