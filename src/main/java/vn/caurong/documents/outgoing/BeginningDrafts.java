package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.drafting.DraftType;
import vn.caurong.documents.drafting.DraftTypes;
import vn.caurong.documents.incoming.IncomingReplies;
import vn.caurong.documents.incoming.IncomingReplies.Answered;
import vn.caurong.documents.outgoing.OutgoingDesk.Task;
import vn.caurong.documents.register.DocumentTypes;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.IssuingName;
import vn.caurong.worklist.Duty;

/** A draft is begun, free or as the reply to an incoming document (NĐ 30/2020 Đ10). */
@Component
class BeginningDrafts {
    private final DraftTypes types;
    private final FirstDraft first;
    private final OutgoingDocuments documents;
    private final Contents contents;
    private final References references;
    private final OutgoingDesk desk;
    private final IncomingReplies replies;
    private final Journal journal;
    private final Clock clock;

    BeginningDrafts(
            DraftTypes types,
            FirstDraft first,
            OutgoingDocuments documents,
            Contents contents,
            References references,
            OutgoingDesk desk,
            IncomingReplies replies,
            Journal journal,
            Clock clock) {
        this.types = types;
        this.first = first;
        this.documents = documents;
        this.contents = contents;
        this.references = references;
        this.desk = desk;
        this.replies = replies;
        this.journal = journal;
        this.clock = clock;
    }

    /** A letter. */
    @Transactional
    UUID begin(@Nullable UUID replyTo, Actor by) {
        return begin(DocumentTypes.OFFICIAL_LETTER, replyTo, by);
    }

    /**
     * @param code of a type that is written here
     * @param replyTo the incoming document to answer, null for a free draft
     * @return the draft's id
     */
    @Transactional
    UUID begin(String code, @Nullable UUID replyTo, Actor by) {
        DraftType type = type(code);
        IssuingName issuing = first.issuingName(by);
        Answered answered = replyTo == null ? null : replies.facts(replyTo, by);
        Content words = FirstWords.of(type, answered, first.signer(code, issuing, by), issuing);
        Outgoing draft = first.draft(code, issuing, words, answered, by);
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

    private DraftType type(String code) {
        return types.on(Vietnam.today(clock)).stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusalException("outgoing.refused.type"));
    }
}
