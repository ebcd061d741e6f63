package vn.caurong.organization.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Sheet;
import vn.caurong.organization.Sheet.Entered;

/**
 * Enters rows one after another, each seeing those before it; a refused one is undone by itself, so
 * that the next are tried too.
 */
@Component
class TryingRows {
    private final TransactionTemplate each;

    TryingRows(PlatformTransactionManager transactions) {
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Inside the caller's transaction, who undoes everything when anything is refused. */
    Outcome enter(Sheet sheet, UUID agency, Table table, Actor by) {
        int fresh = 0;
        int there = 0;
        var faults = new ArrayList<>(table.faults());
        for (TableRow row : table.rows()) {
            boolean unread = table.faults().stream().anyMatch(fault -> fault.row() == row.number());
            List<Fault> lacking = unread ? List.of() : RowFaults.lacking(sheet, row);
            faults.addAll(lacking);
            if (!unread && lacking.isEmpty()) {
                try {
                    Entered entered = each.execute(_ -> sheet.enter(agency, full(sheet, row), by));
                    fresh += entered == Entered.NEW ? 1 : 0;
                    there += entered == Entered.THERE ? 1 : 0;
                } catch (RefusalException refused) {
                    faults.add(RowFaults.refused(sheet, row, refused.refusal()));
                } catch (NotVisibleException notTheirs) {
                    faults.add(Fault.of(row.number(), "", Refusal.of("organization.refused.notManaged")));
                }
            }
        }
        return new Outcome(fresh, there, faults);
    }

    private static Map<String, String> full(Sheet sheet, TableRow row) {
        var full = new java.util.HashMap<>(row.cells());
        sheet.columns().forEach(column -> full.putIfAbsent(column.name(), ""));
        return full;
    }
}
