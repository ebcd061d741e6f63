package vn.caurong.search.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days as people type them. */
final class Days {
    private Days() {}

    /** {@code 5/4/2020}, {@code 05-04-2020}; null for anything else. */
    static @Nullable LocalDate read(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        List<Word> words = Word.of(typed, 2);
        try {
            return words.size() == 1 && words.getFirst().exact().indexOf('-') > 0
                    ? LocalDate.parse(words.getFirst().exact())
                    : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
