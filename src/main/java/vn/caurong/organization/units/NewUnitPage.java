package vn.caurong.organization.units;

import java.time.LocalDate;
import java.util.Map;
import vn.caurong.organization.Unit;

/**
 * @param parents where it may stand, by id, the agency first
 */
public record NewUnitPage(Unit agency, LocalDate today, Map<String, String> parents) {}
