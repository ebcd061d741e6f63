package vn.caurong.documents.outgoing;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.DraftDoor;
import vn.caurong.kernel.Actor;

/** Drafts that begin in another module, by the use cases of an author. */
@Component
record DraftsFromElsewhere(
        BeginningDrafts beginning, SavingDrafts saving, OutgoingDocuments documents, Contents contents)
        implements DraftDoor {
    @Override
    public String begin(Drafted words, Actor by) {
        UUID id = beginning.begin(null, by);
        Outgoing draft = documents.byId(id).orElseThrow();
        saving.save(id, form(words, draft), by);
        return OutgoingActs.way(id);
    }

    private DraftForm form(Drafted words, Outgoing draft) {
        return new DraftForm(
                draft.version(),
                null,
                null,
                words.subject(),
                words.body(),
                String.join("\n", words.addressees()),
                "",
                Map.of(),
                words.urgency(),
                contents.of(draft.id(), draft.content()).signerPost(),
                null,
                null,
                null);
    }
}
