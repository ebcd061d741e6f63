package vn.caurong.search.internal;

import java.time.LocalDate;
import java.util.UUID;

/** A hit with what is shown of it; {@code body} is the text of its files. */
record FoundEntry(
        long seq,
        String kind,
        UUID id,
        String title,
        String mark,
        String party,
        String state,
        String style,
        int urgency,
        LocalDate day,
        String body) {}
