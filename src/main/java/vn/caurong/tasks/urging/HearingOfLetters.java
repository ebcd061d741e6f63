package vn.caurong.tasks.urging;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.around.DocumentGivenUp;
import vn.caurong.documents.around.DocumentIssued;

/** What becomes of a letter that urges a unit: it goes out, or it counts no more as a letter of its week. */
@Component
class HearingOfLetters {
    private final UrgingLetters letters;

    HearingOfLetters(UrgingLetters letters) {
        this.letters = letters;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void issued(DocumentIssued event) {
        letters.issued(event.outgoing());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void givenUp(DocumentGivenUp event) {
        letters.givenUp(event.outgoing());
    }
}
