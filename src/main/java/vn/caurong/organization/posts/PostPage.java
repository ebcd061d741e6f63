package vn.caurong.organization.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Unit;
import vn.caurong.organization.administration.PastAct;

/**
 * A post as its administrator sees it.
 *
 * @param holdings who held, holds or will hold it
 * @param people who may be given it, by id
 */
public record PostPage(
        PostRow post,
        Unit agency,
        LocalDate today,
        List<HoldingRow> holdings,
        Map<String, String> people,
        List<Door> doors,
        List<PastAct> acts) {}
