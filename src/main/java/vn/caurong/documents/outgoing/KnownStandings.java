package vn.caurong.documents.outgoing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.around.OutgoingStandings;

/** Tells other modules where a document stands. */
@Component
record KnownStandings(
        OutgoingDocuments documents, GivenNumbers numbers, CallBacks callBacks, PersonalSignatures signatures)
        implements OutgoingStandings {
    @Override
    public Optional<Standing> of(UUID outgoing) {
        return documents.byId(outgoing).map(this::standing);
    }

    @Override
    public Optional<Standing> lasting(UUID outgoing) {
        documents.lock(outgoing);
        return of(outgoing);
    }

    @Override
    public Optional<Signature> signature(UUID outgoing) {
        return signatures.of(outgoing).map(each -> new Signature(each.person(), each.post(), each.at()));
    }

    private Standing standing(Outgoing document) {
        boolean issued = document.state() == OutgoingState.ISSUED;
        String mark = issued ? numbers.of(document.id()).map(GivenNumber::mark).orElse("") : "";
        boolean givenUp = document.state() == OutgoingState.WITHDRAWN
                || (issued && callBacks.reason(document.id()).isPresent());
        return new Standing(mark, issued, givenUp);
    }
}
