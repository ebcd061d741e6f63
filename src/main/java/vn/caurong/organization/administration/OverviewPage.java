package vn.caurong.organization.administration;

import java.util.List;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Unit;

/**
 * @param agencies those the reader manages
 * @param missing years without holidays
 * @param doors ways to what belongs to the whole city
 */
public record OverviewPage(List<Unit> agencies, List<Integer> missing, List<Door> doors) {}
