package vn.caurong.organization.founding;

import java.time.LocalDate;
import java.util.List;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Unit;

/**
 * Names an agency issues documents under, those in use first.
 *
 * @param doors ways on from each name
 */
public record IssuingNamesPage(Unit agency, LocalDate today, List<IssuingNameRow> names, List<Door> doors) {}
