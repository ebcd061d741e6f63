package vn.caurong.search.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;

/**
 * What is asked for.
 *
 * @param typed the words as typed
 * @param words the same, apart
 * @param since first day, null for no bound
 * @param until last day, null for no bound
 */
record Question(
        String typed,
        List<Word> words,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;

    static Question of(@Nullable String typed, @Nullable String since, @Nullable String until) {
        String clean = Objects.requireNonNullElse(typed, "").replace('\0', ' ').strip();
        String bounded = clean.substring(0, Math.min(LONGEST, clean.length()));
        return new Question(bounded, Word.of(bounded, MOST_WORDS), Days.read(since), Days.read(until));
    }

    boolean empty() {
        return words.isEmpty() && since == null && until == null;
    }

    /** What a word of a text is without marks when it is one of these. */
    Set<String> folded() {
        return words.stream().map(Word::folded).collect(Collectors.toSet());
    }

    String sinceWritten() {
        return since == null ? "" : Vietnam.write(since);
    }

    String untilWritten() {
        return until == null ? "" : Vietnam.write(until);
    }
}
