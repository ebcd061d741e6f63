package vn.caurong.documents.incoming;

import org.jspecify.annotations.Nullable;

/** What is asked of the list; {@code before} is the key of the last row of the page before. */
record Asked(
        IncomingFilter filter,
        String words,
        @Nullable Long before,
        @Nullable String beforeId) {
    static Asked of(@Nullable String filter, @Nullable String words, @Nullable String after) {
        String[] key = after == null ? new String[0] : after.split("_", 2);
        boolean paged = key.length == 2 && key[0].matches("\\d{1,15}");
        return new Asked(
                IncomingFilter.named(filter),
                Folded.fold(words == null ? "" : words),
                paged ? Long.valueOf(key[0]) : null,
                paged && key[1].matches("[0-9a-f-]{36}") ? key[1] : null);
    }
}
