package vn.caurong.documents.phrases;

import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;

/** The clerk keeps the phrases of the agency. */
@Component
class KeepingPhrases {
    private static final int LABEL = 60;
    private static final int WORDS = 500;

    private final PhraseRows rows;
    private final Phrases phrases;
    private final Journal journal;

    KeepingPhrases(PhraseRows rows, Phrases phrases, Journal journal) {
        this.rows = rows;
        this.phrases = phrases;
        this.journal = journal;
    }

    /**
     * @throws RefusalException for an unknown kind, empty or long words, or a label that is there
     */
    @Transactional
    void enter(String kind, String label, String words, Actor by) {
        Ruling.unless(PhraseKind.named(kind).isPresent(), "phrases.refused.kind")
                .and(() -> Ruling.unless(!label.isEmpty() && label.length() <= LABEL, "phrases.refused.label", LABEL))
                .and(() -> Ruling.unless(!words.isEmpty() && words.length() <= WORDS, "phrases.refused.words", WORDS))
                .orThrow();
        Phrase phrase = new Phrase(Ids.next(), PhraseKind.named(kind).orElseThrow(), label, words);
        try {
            rows.insert(by.agency(), phrase);
        } catch (DataIntegrityViolationException there) {
            throw new RefusalException("phrases.refused.there", label);
        }
        tell("phrases.entered", phrase.id(), words, by);
    }

    /** No longer offered from today on. */
    @Transactional
    void end(UUID id, Actor by) {
        if (!rows.end(by.agency(), id)) {
            throw new NotVisibleException(new Subject("phrase", id));
        }
        tell("phrases.ended", id, "", by);
    }

    private void tell(String act, UUID id, String words, Actor by) {
        Entry entry = Entry.of(by, act, new Subject("phrase", id)).with(Map.of());
        journal.record(words.isEmpty() ? entry : entry.saying(words));
        phrases.forget(by.agency());
    }
}
