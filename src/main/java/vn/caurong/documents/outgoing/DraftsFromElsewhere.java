package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.DraftDoor;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;

/** Drafts that begin in another module, by the use cases of an author. */
@Component
record DraftsFromElsewhere(
        BeginningDrafts beginning,
        SavingDrafts saving,
        Completeness completeness,
        SigningRules rules,
        SubmittingDrafts submitting,
        OutgoingDocuments documents,
        Contents contents)
        implements DraftDoor {
    @Override
    public Begun submit(Drafted words, Actor by) {
        UUID id = beginning.begin(null, by);
        Outgoing draft = documents.byId(id).orElseThrow();
        DraftForm form = form(words, draft.version(), signer(draft, by));
        SavingDrafts.Saved saved = saving.save(id, form, by);
        boolean whole = completeness.of(saved) instanceof Ruling.Allowed;
        if (whole) {
            DraftForm again = form(words, saved.document().version(), form.signer());
            submitting.submit(id, again, List.of(), "", by);
        }
        return new Begun(OutgoingActs.way(id), whole);
    }

    /** Themselves where they may sign it (NĐ 30/2020 Đ13), else whom every draft proposes. */
    private @Nullable UUID signer(Outgoing draft, Actor by) {
        boolean own =
                !by.actsForAnother() && !rules.authorities(by.post(), draft).isEmpty();
        return own ? by.post() : contents.of(draft.id(), draft.content()).signerPost();
    }

    private static DraftForm form(Drafted words, int version, @Nullable UUID signer) {
        return new DraftForm(
                version,
                null,
                null,
                words.subject(),
                words.body(),
                String.join("\n", words.addressees()),
                "",
                Map.of(),
                words.urgency(),
                signer,
                null,
                null,
                null);
    }
}
