package vn.caurong.organization.sheets;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Sheet;

/** A file is tried out whole and undone; what that said is kept with it, to be shown. */
@Component
class TryingOut {
    private final Administration administration;
    private final Sheets sheets;
    private final ReadingSheets reading;
    private final TryingRows trying;
    private final NewBringings bringings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TryingOut(
            Administration administration,
            Sheets sheets,
            ReadingSheets reading,
            TryingRows trying,
            NewBringings bringings,
            TransactionTemplate transaction,
            Clock clock) {
        this.administration = administration;
        this.sheets = sheets;
        this.reading = reading;
        this.trying = trying;
        this.bringings = bringings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What the file would do; nothing of it remains. Not inside a transaction. */
    Outcome attempt(UUID agency, String name, byte[] file, Actor by) {
        administration.require(agency, by);
        Sheet sheet = sheets.named(name);
        Table table = reading.read(sheet, file);
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return trying.enter(sheet, agency, table, by);
        }));
    }

    @Transactional
    public UUID keep(UUID agency, NewBringings.Named named, byte[] file, Outcome tried, Actor by) {
        administration.require(agency, by);
        UUID id = Ids.next();
        bringings.keep(id, agency, named, file, tried, by, clock.instant());
        return id;
    }
}
