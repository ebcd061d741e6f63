package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.outgoing.OutgoingDesk.Task;
import vn.caurong.documents.outgoing.Routes.Outcome;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.worklist.Duty;

/**
 * Words are changed: each save is a version of its own. Whoever has the draft may change it, the
 * author while it is theirs, later those who check and sign (NĐ 30/2020 Đ10.3, PL VI).
 */
@Component
class SavingDrafts {
    private final OutgoingDocuments documents;
    private final Contents contents;
    private final Routes routes;
    private final TypedWords typed;
    private final OutgoingDesk desk;
    private final Journal journal;
    private final Clock clock;

    SavingDrafts(
            OutgoingDocuments documents,
            Contents contents,
            Routes routes,
            TypedWords typed,
            OutgoingDesk desk,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.contents = contents;
        this.routes = routes;
        this.typed = typed;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Saves what was typed when it differs from what is there.
     *
     * @return the document with its version and the words now in force
     * @throws StaleDraftException when somebody saved since the page was opened
     */
    @Transactional
    Saved save(UUID id, DraftForm form, Actor by) {
        return save(id, form, UnaryOperator.identity(), by);
    }

    /** The same with what else changes in this act. */
    @Transactional
    Saved save(UUID id, DraftForm form, UnaryOperator<Content> change, Actor by) {
        Outgoing document = documents.visible(id, by);
        Outgoing edited = document.after(OutgoingMove.EDIT);
        desk.mine(document, duty(document), by);
        if (document.version() != form.seen()) {
            throw new StaleDraftException(documents.stale(id), document, form);
        }
        Content before = contents.of(id, document.content());
        Content words = change.apply(typed.words(document, form, before));
        if (words.same(before)) {
            return new Saved(document, before);
        }
        contents.save(id, words, by, clock.instant());
        documents.change(edited.saying(words), document.version(), by);
        desk.rename(edited.saying(words));
        tellCheckers(edited.saying(words), by);
        journal.record(Entry.of(by, "outgoing.saved", document.asSubject())
                .with(Map.of("content", String.valueOf(words.version()))));
        return new Saved(documents.byId(id).orElseThrow(), words);
    }

    /** The document as it stands after saving, with its words. */
    record Saved(Outgoing document, Content words) {}

    /** Those who have already approved other words are told (Đ11.2). */
    private void tellCheckers(Outgoing document, Actor by) {
        routes.all(document.id()).stream()
                .filter(step -> step.round() == document.round())
                .filter(step -> step.outcome() == Outcome.APPROVED)
                .filter(step -> !step.post().equals(by.post()))
                .forEach(step -> desk.give(document, Task.of(Duty.KNOW, null, by), step.post(), by));
    }

    private static Duty duty(Outgoing document) {
        Duty duty = OutgoingDesk.duty(document.state());
        if (duty == null) {
            throw new RefusalException(
                    Refusal.of("outgoing.refused.state." + document.state().key()));
        }
        return duty;
    }
}
