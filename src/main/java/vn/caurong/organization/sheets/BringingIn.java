package vn.caurong.organization.sheets;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Sheet;

/** A file that was tried out is entered whole. */
@Component
class BringingIn {
    private final Administration administration;
    private final Sheets sheets;
    private final ReadingSheets reading;
    private final TryingRows trying;
    private final Bringings bringings;
    private final Journal journal;
    private final Clock clock;

    BringingIn(
            Administration administration,
            Sheets sheets,
            ReadingSheets reading,
            TryingRows trying,
            Bringings bringings,
            Journal journal,
            Clock clock) {
        this.administration = administration;
        this.sheets = sheets;
        this.reading = reading;
        this.trying = trying;
        this.bringings = bringings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Tried again, for things may have changed; one refusal and nothing is entered. */
    @Transactional
    public BringingRow enter(UUID id, Actor by) {
        BringingRow file = one(id, by);
        byte[] content = bringings.content(id);
        if (file.enteredAt() != null) {
            return file;
        }
        Sheet sheet = sheets.named(file.sheet());
        Outcome done = trying.enter(sheet, file.agency(), reading.read(sheet, content), by);
        if (!done.faults().isEmpty()) {
            throw new RefusalException(
                    "organization.refused.rowsRefused", done.faults().size());
        }
        bringings.entered(id, clock.instant());
        journal.record(new Entry(
                file.agency(),
                "organization.sheet-entered",
                new Subject("sheet", id),
                by,
                Map.of("sheet", file.sheet(), "new", "" + done.fresh(), "there", "" + done.there()),
                null));
        return file;
    }

    BringingRow one(UUID id, Actor by) {
        BringingRow file = bringings.find(id).orElseThrow(() -> new NotVisibleException(new Subject("sheet", id)));
        administration.require(file.agency(), by);
        return file;
    }
}
