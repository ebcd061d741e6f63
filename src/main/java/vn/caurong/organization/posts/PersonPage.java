package vn.caurong.organization.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Unit;
import vn.caurong.organization.administration.PastAct;

/**
 * A person as their administrator sees them: posts, no work.
 *
 * @param agency the one they belong to
 * @param posts of that agency to be given, by id
 */
public record PersonPage(
        PersonRow person,
        Unit agency,
        LocalDate today,
        List<HoldingRow> holdings,
        Map<String, String> posts,
        List<Door> doors,
        List<PastAct> acts) {}
