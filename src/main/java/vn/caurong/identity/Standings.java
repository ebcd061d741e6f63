package vn.caurong.identity;

import java.util.UUID;
import vn.caurong.organization.Authorities.Standing;

/** What people are and may stand in for at this moment; read once per request and person. */
public interface Standings {
    /** Asked now: a post lost a moment ago is not in it any more. */
    Standing of(UUID person);
}
