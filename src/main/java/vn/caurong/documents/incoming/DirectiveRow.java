package vn.caurong.documents.incoming;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A directive with one of its lines, which are null where it has none. */
record DirectiveRow(
        Instant start,
        @Nullable Integer amount,
        @Nullable Instant deadline,
        String words,
        boolean reply,
        @Nullable Part part,
        @Nullable UUID unit,
        @Nullable UUID post) {
    Stream<Directive.Line> who() {
        return part == null || unit == null || post == null
                ? Stream.empty()
                : Stream.of(new Directive.Line(part, unit, post));
    }
}
