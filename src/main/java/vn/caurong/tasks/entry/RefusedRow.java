package vn.caurong.tasks.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Refusal;
import vn.caurong.organization.sheets.Fault;
import vn.caurong.organization.sheets.RowFaults;
import vn.caurong.organization.sheets.TableRow;

/** Everything that is wrong with a row, so that it is corrected once: what is refused stands aside and the rest is asked. */
record RefusedRow(TaskSheet sheet, StandIns standIns, Actor by) {
    /** Each of eight columns, and some of several names. */
    private static final int MOST = 20;

    /**
     * In the order of the columns.
     *
     * @param unread cells of it that cannot be read
     */
    List<Fault> faults(TableRow row, List<Fault> unread) {
        List<Fault> faults = new ArrayList<>(unread);
        RowFaults.lacking(sheet, row).stream()
                .filter(fault -> unread.stream().noneMatch(cell -> cell.column().equals(fault.column())))
                .forEach(faults::add);
        Map<String, String> cells = new HashMap<>(row.cells());
        faults.forEach(fault -> standIns.put(cells, fault));
        Optional<Refusal> why = sheet.refusal(cells, by);
        while (why.isPresent() && faults.size() < MOST) {
            Fault fault = RowFaults.refused(sheet, new TableRow(row.number(), cells), why.get());
            faults.add(fault);
            why = standIns.put(cells, fault) ? sheet.refusal(cells, by) : Optional.empty();
        }
        return faults;
    }
}
