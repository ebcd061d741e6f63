package vn.caurong.organization.sheets;

import java.util.List;

/**
 * What was read from a file.
 *
 * @param faults cells that cannot be read: formulas, errors
 */
public record Table(List<TableRow> rows, List<Fault> faults) {}
