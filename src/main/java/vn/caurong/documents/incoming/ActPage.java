package vn.caurong.documents.incoming;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.phrases.Phrase;

/**
 * A page for an act that wants words.
 *
 * @param act last part of the address, and of its message keys
 * @param name number and notation, or title, of the document
 * @param about trích yếu
 * @param to posts to choose from by id, empty when nobody is to be chosen
 * @param due ready deadlines, null when none is asked
 * @param needed true when words must be given
 * @param phrases ready ones of the agency
 */
record ActPage(
        UUID document,
        int version,
        String act,
        String name,
        String about,
        Map<String, String> to,
        @Nullable DuePicks due,
        boolean needed,
        List<Phrase> phrases) {
    /** Words that must be given and nothing else. */
    static ActPage words(Incoming document, String act) {
        String name = document.mark().isEmpty() ? document.fileName() : document.mark();
        return new ActPage(
                document.id(), document.version(), act, name, document.title(), Map.of(), null, true, List.of());
    }

    String action() {
        return back() + "/" + act;
    }

    String back() {
        return Answers.page(document);
    }

    String key(String part) {
        return "incoming.a." + act + "." + part;
    }
}
