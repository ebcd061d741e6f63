package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.outgoing.TakingPages.Taken;
import vn.caurong.documents.placing.PlacingPdfs;
import vn.caurong.documents.placing.Spots;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;

/** A page made elsewhere becomes what is signed, its places are moved, or it is given up again. */
@Component
class KeepingPages {
    private final OutgoingDocuments documents;
    private final Contents contents;
    private final SavingDrafts saving;
    private final PlacingPdfs placing;
    private final Files files;

    KeepingPages(
            OutgoingDocuments documents, Contents contents, SavingDrafts saving, PlacingPdfs placing, Files files) {
        this.documents = documents;
        this.contents = contents;
        this.saving = saving;
        this.placing = placing;
        this.files = files;
    }

    /** A new version with this page. */
    @Transactional
    void keep(UUID id, DraftForm form, Taken taken, Actor by) {
        Outgoing document = documents.visible(id, by);
        UUID file = files.attach(document.asSubject(), FileRole.ATTACHMENT, taken.name(), taken.blob(), by.person());
        OwnPage page = new OwnPage(
                file,
                taken.name(),
                taken.blob().sha256(),
                taken.found().pages(),
                taken.found().spots(),
                taken.found().free());
        saving.save(id, form, words -> words.on(page), by);
    }

    /**
     * A new version with the places as chosen.
     *
     * @throws RefusalException when text would be covered, naming the first word
     */
    void move(UUID id, PlacesForm form, Actor by) {
        Outgoing document = documents.visible(id, by);
        Content words = contents.of(id, document.content());
        OwnPage page = words.page();
        if (page == null) {
            throw new RefusalException("outgoing.refused.noPage");
        }
        Spots spots = form.moving(page.spots());
        placing.check(files.read(page.sha256()), spots).orThrow();
        saving.save(id, DraftForm.of(form.version(), words), saved -> saved.on(page.at(spots)), by);
    }

    /** A new version on the page the program draws. */
    void giveUp(UUID id, DraftForm form, Actor by) {
        saving.save(id, form, words -> words.on(null), by);
    }
}
