package vn.caurong.organization.sheets;

import java.util.Map;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet counts it, the heading is 1
 * @param cells by column name; columns without a cell are missing
 */
public record TableRow(int number, Map<String, String> cells) {}
