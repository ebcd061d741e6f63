package vn.caurong.organization;

import java.util.List;
import java.util.UUID;
import vn.caurong.kernel.Actor;

/**
 * Who administers what. An administrator's post manages the agency it stands in; one that was given
 * a reach manages every agency of the tree below it besides (decision 26). Administrators manage,
 * they never see people's work.
 */
public interface Administration {
    /** Agencies the actor manages, those to come included, by name; none for anybody else. */
    List<Unit> agencies(Actor by);

    /**
     * @throws vn.caurong.kernel.NotVisibleException unless the actor manages the agency
     */
    void require(UUID agency, Actor by);

    /**
     * Whoever holds posts belongs to the agency of the main one, others to the agency that entered
     * them.
     *
     * @return the agency the person belongs to
     * @throws vn.caurong.kernel.NotVisibleException unless the actor manages that agency
     */
    UUID requirePerson(UUID person, Actor by);

    /** Pages of administration that show ways to pages of other modules. */
    enum Place {
        CITY,
        AGENCY,
        PERSON,
        POST
    }

    /**
     * A way from such a page; contributed as a bean by the module that owns what it leads to.
     *
     * @param label message key of its name
     * @param href address, with {@code {id}} where the id of the agency, person or post goes
     * @param order lower comes first
     */
    record Door(Place place, String label, String href, int order) {
        public String to(UUID id) {
            return href.replace("{id}", id.toString());
        }
    }
}
