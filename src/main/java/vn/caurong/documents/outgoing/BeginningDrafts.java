package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.incoming.IncomingReplies;
import vn.caurong.documents.incoming.IncomingReplies.Answered;
import vn.caurong.documents.outgoing.OutgoingDesk.Task;
import vn.caurong.documents.register.DocumentTypes;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Duty;

/** A draft is begun, free or as the reply to an incoming document (NĐ 30/2020 Đ10). */
@Component
class BeginningDrafts {
    private final OutgoingDocuments documents;
    private final Contents contents;
    private final References references;
    private final OutgoingDesk desk;
    private final Organization organization;
    private final Authorities authorities;
    private final IncomingReplies replies;
    private final Journal journal;
    private final Clock clock;

    BeginningDrafts(
            OutgoingDocuments documents,
            Contents contents,
            References references,
            OutgoingDesk desk,
            Organization organization,
            Authorities authorities,
            IncomingReplies replies,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.contents = contents;
        this.references = references;
        this.desk = desk;
        this.organization = organization;
        this.authorities = authorities;
        this.replies = replies;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param replyTo the incoming document to answer, null for a free draft
     * @return the draft's id
     */
    @Transactional
    UUID begin(@Nullable UUID replyTo, Actor by) {
        IssuingName issuing = issuingName(by);
        Answered answered = replyTo == null ? null : replies.facts(replyTo, by);
        Content words = FirstWords.of(answered, signer(issuing, by), issuing);
        Outgoing draft = draft(issuing, words, answered, by);
        documents.begin(draft);
        contents.save(draft.id(), words, by, clock.instant());
        if (answered != null) {
            references.save(draft.id(), answered);
            replies.drafting(answered.id(), draft.id(), by);
        }
        desk.give(draft, Task.of(Duty.DRAFT, draft.due(), by), by.post(), by);
        journal.record(Entry.of(by, "outgoing.begun", draft.asSubject())
                .with(answered == null ? Map.of() : Map.of("reply", answered.mark())));
        return draft.id();
    }

    private Outgoing draft(IssuingName issuing, Content words, @Nullable Answered answered, Actor by) {
        Instant now = clock.instant();
        return new Outgoing(
                Ids.next(),
                1,
                by.agency(),
                issuing.id(),
                by.unit(),
                by.person(),
                by.post(),
                DocumentTypes.OFFICIAL_LETTER,
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

    private IssuingName issuingName(Actor by) {
        List<IssuingName> names = organization.issuingNames(by.agency(), Vietnam.today(clock));
        if (names.isEmpty()) {
            throw new RefusalException(Refusal.of("outgoing.refused.noIssuingName"));
        }
        return names.getFirst();
    }

    /** The first of the agency's leaders who may sign; the author may choose another. */
    private @Nullable UUID signer(IssuingName issuing, Actor by) {
        LocalDate today = Vietnam.today(clock);
        List<UUID> signers = authorities.signers(issuing.id(), DocumentTypes.OFFICIAL_LETTER, today);
        return organization.postsOf(by.agency(), today).stream()
                .map(Post::id)
                .filter(signers::contains)
                .findFirst()
                .orElse(null);
    }
}
