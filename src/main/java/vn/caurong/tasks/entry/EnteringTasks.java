package vn.caurong.tasks.entry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.sheets.Fault;
import vn.caurong.organization.sheets.ReadingSheets;
import vn.caurong.organization.sheets.RowFaults;
import vn.caurong.organization.sheets.Table;
import vn.caurong.organization.sheets.TableRow;

/** A table of tasks is read, shown with every refusal, and its good rows are given in one act. */
@Component
class EnteringTasks {
    private final TaskSheets sheets;
    private final ReadingSheets reading;
    private final EnteredTables entries;
    private final TransactionTemplate each;
    private final Clock clock;

    EnteringTasks(
            TaskSheets sheets,
            ReadingSheets reading,
            EnteredTables entries,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sheets = sheets;
        this.reading = reading;
        this.entries = entries;
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /**
     * Looks whether it is a table at all.
     *
     * @throws RefusalException when it is broken, too large, or lacks a column
     */
    void look(byte[] file, Actor actor) {
        reading.read(sheets.of(actor), file, TaskSheet.MOST);
    }

    /** In the caller's transaction. */
    UUID keep(String name, byte[] file, Actor actor) {
        UUID id = Ids.next();
        entries.keep(id, name, file, actor, clock.instant());
        return id;
    }

    /** What giving it would do; nothing is given. */
    EntryPage preview(UUID id, Actor actor) {
        EntryRow entry = entries.find(id, actor);
        if (entry.given() != null) {
            return new EntryPage(entry, 0, entry.refused());
        }
        TaskSheet sheet = sheets.of(actor);
        Tried tried = tried(sheet, entries.content(id), row -> sheet.check(row.cells(), actor));
        return new EntryPage(entry, tried.good(), tried.faults());
    }

    /** In the caller's transaction; a row refused is undone by itself. Twice, nothing more is given. */
    void give(UUID id, Actor actor) {
        byte[] content = entries.content(entries.find(id, actor).id());
        if (entries.find(id, actor).given() == null) {
            TaskSheet sheet = sheets.of(actor);
            Tried tried = tried(
                    sheet,
                    content,
                    row -> each.executeWithoutResult(_ -> sheet.enter(actor.agency(), row.cells(), actor)));
            entries.given(id, tried.good(), tried.faults(), clock.instant());
        }
    }

    private record Tried(int good, List<Fault> faults) {}

    private Tried tried(TaskSheet sheet, byte[] content, Consumer<TableRow> act) {
        Table table = reading.read(sheet, content, TaskSheet.MOST);
        int good = 0;
        List<Fault> faults = new ArrayList<>(table.faults());
        for (TableRow row : table.rows()) {
            boolean unread = table.faults().stream().anyMatch(fault -> fault.row() == row.number());
            List<Fault> lacking = unread ? List.of() : RowFaults.lacking(sheet, row);
            faults.addAll(lacking);
            if (!unread && lacking.isEmpty()) {
                try {
                    act.accept(row);
                    good++;
                } catch (RefusalException refused) {
                    faults.add(RowFaults.refused(sheet, row, refused.refusal()));
                }
            }
        }
        return new Tried(good, faults);
    }
}
