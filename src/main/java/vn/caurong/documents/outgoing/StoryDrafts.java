package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;

/** How drafts of the demo city come about and are checked, through the use cases. */
@Component
@Profile("demo")
public class StoryDrafts {
    private final BeginningDrafts beginning;
    private final SavingDrafts saving;
    private final SubmittingDrafts submitting;
    private final ReviewingDrafts reviewing;
    private final OutgoingDocuments documents;
    private final Contents contents;

    StoryDrafts(
            BeginningDrafts beginning,
            SavingDrafts saving,
            SubmittingDrafts submitting,
            ReviewingDrafts reviewing,
            OutgoingDocuments documents,
            Contents contents) {
        this.beginning = beginning;
        this.saving = saving;
        this.submitting = submitting;
        this.reviewing = reviewing;
        this.documents = documents;
        this.contents = contents;
    }

    /**
     * @param addressees names, a line each
     */
    public record Words(String subject, String body, String addressees, int urgency, UUID signer) {}

    /** Begun and written. */
    public UUID draft(@Nullable UUID replyTo, Words words, Actor author) {
        UUID id = beginning.begin(replyTo, author);
        saving.save(id, form(id, words), author);
        return id;
    }

    public void submit(UUID id, Actor author) {
        submitting.submit(id, form(id), List.of(), "Kính trình lãnh đạo xem xét.", author);
    }

    public void approve(UUID id, Actor head) {
        reviewing.approve(id, form(id), "Nhất trí nội dung dự thảo.", head);
    }

    public void giveBack(UUID id, String remarks, Actor head) {
        reviewing.giveBack(id, form(id).version(), remarks, head);
    }

    private DraftForm form(UUID id, Words words) {
        return new DraftForm(
                documents.byId(id).orElseThrow().version(),
                null,
                null,
                words.subject(),
                words.body(),
                words.addressees(),
                "",
                Map.of(),
                words.urgency(),
                words.signer(),
                null,
                null,
                null);
    }

    /** As it stands: whoever passes it on changes nothing. */
    DraftForm form(UUID id) {
        Content now = contents.of(id, documents.byId(id).orElseThrow().content());
        return form(
                id,
                new Words(
                        now.subject(),
                        now.body(),
                        String.join("\n", now.addressees()),
                        now.urgency(),
                        java.util.Objects.requireNonNull(now.signerPost())));
    }
}
