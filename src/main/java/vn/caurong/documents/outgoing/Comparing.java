package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;

/** Puts two versions of a document side by side; without a choice the one before the newest and it. */
@Component
record Comparing(DocumentReading reading, Contents contents, ContentDifferences differences) {
    ComparisonPage compare(UUID id, @Nullable Integer before, @Nullable Integer after, Actor actor) {
        OutgoingPage page = reading.page(id, actor);
        Outgoing document = page.document();
        int right = after == null ? document.content() : after;
        int left = before == null ? Math.max(1, right - 1) : before;
        var found = differences.between(document, words(document, left), words(document, right));
        return new ComparisonPage(page, left, right, found.all());
    }

    private Content words(Outgoing document, int version) {
        if (version < 1 || version > document.content()) {
            throw new NotVisibleException(document.asSubject());
        }
        return contents.of(document.id(), version);
    }
}
