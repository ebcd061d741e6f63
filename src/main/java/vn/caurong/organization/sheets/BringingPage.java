package vn.caurong.organization.sheets;

import java.util.List;
import vn.caurong.organization.Unit;

/**
 * A file as it was tried.
 *
 * @param shown the first of its faults
 */
public record BringingPage(Unit agency, BringingRow file, List<Fault> shown) {
    static final int MOST = 200;

    /** Message key of a column's heading, or of the whole row. */
    public String column(Fault fault) {
        return fault.column().isEmpty()
                ? "organization.sheet.row"
                : "organization.sheet." + file.sheet() + "." + fault.column();
    }
}
