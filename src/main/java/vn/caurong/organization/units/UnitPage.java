package vn.caurong.organization.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;
import vn.caurong.organization.administration.PastAct;

/**
 * A unit as its administrator sees it.
 *
 * @param agency the agency it belongs to
 * @param parents where it may be moved, by id, the agency first
 * @param posts of the unit today
 */
public record UnitPage(
        Unit unit,
        Unit agency,
        LocalDate today,
        Map<String, String> parents,
        List<Post> posts,
        List<UnitChange> changes,
        List<UnitCodes.Code> codes,
        List<PastAct> acts) {
    /** Its own form, as it stands. */
    public UnitForm form() {
        String parent =
                unit.parent() == null || unit.isAgency() ? "" : unit.parent().toString();
        return new UnitForm(unit.name(), unit.shortName(), unit.notation(), unit.place(), parent, "", "");
    }
}
