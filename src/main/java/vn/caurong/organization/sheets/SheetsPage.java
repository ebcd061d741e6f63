package vn.caurong.organization.sheets;

import java.util.List;
import vn.caurong.organization.Sheet;
import vn.caurong.organization.Unit;

/** The tables that can be brought into an agency. */
public record SheetsPage(Unit agency, List<Sheet> sheets) {}
