package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.caurong.documents.around.DocumentIssued;
import vn.caurong.documents.around.DocumentIssued.Signed;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** Tells other modules that a document went out and by whose signature. */
@Component
record TellingIssues(PersonalSignatures signatures, Organization organization, ApplicationEventPublisher events) {
    void issued(SealedPaper paper, Actor by) {
        UUID document = paper.document().id();
        Signed signed = signatures
                .of(document)
                .flatMap(signature -> signed(signature, paper))
                .orElse(null);
        events.publishEvent(new DocumentIssued(document, paper.number().mark(), signed, by));
    }

    /** Only in a post held on the day of issue: in another's name nobody says more than the signature does. */
    private Optional<Signed> signed(PersonalSignature signature, SealedPaper paper) {
        var day = Vietnam.date(paper.at());
        boolean holds = organization
                .holdersOf(List.of(signature.post()), day)
                .getOrDefault(signature.post(), Set.of())
                .contains(signature.person());
        return holds
                ? Optional.of(new Signed(signer(signature, organization.post(signature.post(), day)), signature.at()))
                : Optional.empty();
    }

    private static Actor signer(PersonalSignature signature, Post post) {
        return new Actor(
                signature.person(),
                post.id(),
                null,
                post.unit(),
                post.agency(),
                Set.of(post.role()),
                signature.signerName(),
                post.title());
    }
}
