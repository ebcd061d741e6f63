package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.incoming.IncomingReplies.Answered;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** What a draft is before anybody typed: in whose name, signed by whom, from whose hand. */
@Component
record FirstDraft(Organization organization, Authorities authorities, Clock clock) {
    Outgoing draft(String type, IssuingName issuing, Content words, @Nullable Answered answered, Actor by) {
        Instant now = clock.instant();
        return new Outgoing(
                Ids.next(),
                1,
                by.agency(),
                issuing.id(),
                by.unit(),
                by.person(),
                by.post(),
                type,
                OutgoingState.DRAFT,
                words.version(),
                0,
                words.subject(),
                words.urgency(),
                answered != null && answered.restricted(),
                words.signerPost(),
                answered == null ? null : answered.due(),
                by.name(),
                now,
                now,
                by.person(),
                now);
    }

    IssuingName issuingName(Actor by) {
        List<IssuingName> names = organization.issuingNames(by.agency(), Vietnam.today(clock));
        if (names.isEmpty()) {
            throw new RefusalException(Refusal.of("outgoing.refused.noIssuingName"));
        }
        return names.getFirst();
    }

    /** The first of the agency's leaders who may sign; the author may choose another. */
    @Nullable
    UUID signer(String type, IssuingName issuing, Actor by) {
        LocalDate today = Vietnam.today(clock);
        List<UUID> signers = authorities.signers(issuing.id(), type, today);
        return organization.postsOf(by.agency(), today).stream()
                .map(Post::id)
                .filter(signers::contains)
                .findFirst()
                .orElse(null);
    }
}
