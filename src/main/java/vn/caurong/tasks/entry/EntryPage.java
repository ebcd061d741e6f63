package vn.caurong.tasks.entry;

import java.util.List;
import vn.caurong.organization.sheets.Fault;

/**
 * A table as it was tried, or as it was given.
 *
 * @param good rows that can be given, 0 once they were
 * @param faults every one of rows that cannot be given, or were not
 */
record EntryPage(EntryRow entry, int good, List<Fault> faults) {
    boolean done() {
        return entry.given() != null;
    }

    /** Rows with something wrong; one may have several faults. */
    long bad() {
        return faults.stream().map(Fault::row).distinct().count();
    }

    /** Message key of a column's heading, or of the whole row. */
    String column(Fault fault) {
        return fault.column().isEmpty() ? "organization.sheet.row" : "organization.sheet.tasks." + fault.column();
    }
}
