package vn.caurong.organization.administration;

import java.util.List;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Unit;

/**
 * @param agencies those the reader manages
 * @param doors ways to what belongs to the whole city
 */
public record OverviewPage(List<Unit> agencies, List<Door> doors) {}
