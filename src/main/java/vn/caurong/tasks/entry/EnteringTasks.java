package vn.caurong.tasks.entry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Refusal;
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
        Tried tried = tried(sheet, entries.content(id), actor, _ -> Optional.empty());
        return new EntryPage(entry, tried.good(), tried.faults());
    }

    /** In the caller's transaction; a row refused is undone by itself. Twice, nothing more is given. */
    void give(UUID id, Actor actor) {
        byte[] content = entries.content(entries.find(id, actor).id());
        if (entries.find(id, actor).given() == null) {
            TaskSheet sheet = sheets.of(actor);
            Tried tried = tried(sheet, content, actor, row -> entered(sheet, row, actor));
            entries.given(id, tried.good(), tried.faults(), clock.instant());
        }
    }

    /** In a transaction within; why not, empty when it was given. */
    private Optional<Refusal> entered(TaskSheet sheet, TableRow row, Actor by) {
        try {
            each.executeWithoutResult(_ -> sheet.enter(by.agency(), row.cells(), by));
            return Optional.empty();
        } catch (RefusalException refused) {
            return Optional.of(refused.refusal());
        }
    }

    private record Tried(int good, List<Fault> faults) {}

    /** @param act answers why a row that reads well was not given */
    private Tried tried(TaskSheet sheet, byte[] content, Actor by, Function<TableRow, Optional<Refusal>> act) {
        Table table = reading.read(sheet, content, TaskSheet.MOST);
        Map<Integer, List<Fault>> unread =
                table.faults().stream().collect(Collectors.groupingBy(Fault::row, TreeMap::new, Collectors.toList()));
        RefusedRow refused = sheet.refused(by);
        List<Fault> faults = new ArrayList<>();
        int good = 0;
        for (TableRow row : table.rows()) {
            List<Fault> wrong = refused.faults(row, unread.getOrDefault(row.number(), List.of()));
            unread.remove(row.number());
            Optional<Refusal> why = wrong.isEmpty() ? act.apply(row) : Optional.empty();
            why.ifPresent(refusal -> faults.add(RowFaults.refused(sheet, row, refusal)));
            faults.addAll(wrong);
            good += wrong.isEmpty() && why.isEmpty() ? 1 : 0;
        }
        unread.values().forEach(faults::addAll);
        faults.sort(Comparator.comparingInt(Fault::row));
        return new Tried(good, faults);
    }
}
