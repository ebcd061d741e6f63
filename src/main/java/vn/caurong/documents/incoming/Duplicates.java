package vn.caurong.documents.incoming;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Documents that look like one that is coming (NĐ 30/2020 PL VI: by id, or number, notation and
 * agency). The same id or file is refused; the same mark of the same year is asked; the rest are
 * hints.
 */
@Component
record Duplicates(MarkedAlike marks, AlikeSubjects subjects) {
    /**
     * What was found, the closest first; each is null when there is none.
     *
     * @param sameMark number, notation, agency and year are the same
     * @param otherYear the same but for the year
     * @param alikeSubject the same agency, other number, a subject much alike
     */
    record Found(
            @Nullable Like sameMark,
            @Nullable Like otherYear,
            @Nullable Like alikeSubject) {}

    Found of(UUID agency, Details details) {
        List<MarkedAlike.Marked> marked = marks.all(agency, details);
        return new Found(
                first(marked, true),
                first(marked, false),
                subjects.of(agency, details).orElse(null));
    }

    private static @Nullable Like first(List<MarkedAlike.Marked> marked, boolean sameYear) {
        return marked.stream()
                .filter(one -> one.sameYear() == sameYear)
                .map(MarkedAlike.Marked::like)
                .findFirst()
                .orElse(null);
    }
}
