package vn.caurong.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Actor;

/**
 * Who administers what. An administrator's post manages the agency it stands in; one that was given
 * a reach manages every agency of the tree below it besides (decision 26). Administrators manage,
 * they never see people's work.
 */
public interface Administration {
    /** Agencies the actor manages, those to come included, by name; none for anybody else. */
    List<Unit> agencies(Actor by);

    /** Whether the actor manages a whole tree from an agency that has none above it. */
    boolean ofCity(Actor by);

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

    /**
     * The person somebody means, by number, or by full name among an agency's people.
     *
     * @throws vn.caurong.kernel.RefusalException when none or several are meant
     */
    UUID personNamed(String meant, UUID agency);

    /** Who has access to the agency's work today, and by what; for reviews. */
    List<Held> review(UUID agency);

    /**
     * One reason for access.
     *
     * @param kind HOLDING, DELEGATION, SIGNING or REACH
     * @param code number of the person, empty when unknown
     * @param what the role's name, duties or lines above the signature
     * @param to last day, empty while open
     * @param ids the person's, the post's and the unit's
     */
    record Held(
            String kind,
            String person,
            String code,
            String title,
            String unit,
            String what,
            String from,
            String to,
            String basis,
            List<UUID> ids) {}

    /**
     * @return the agency that issues under the name
     * @throws vn.caurong.kernel.NotVisibleException unless the actor manages that agency
     */
    UUID requireIssuingName(UUID name, Actor by);

    /** Pages of administration that show ways to pages of other modules. */
    enum Place {
        CITY,
        AGENCY,
        PERSON,
        POST,
        ISSUING_NAME
    }

    /** How much waits for posts; contributed by the module that knows, as a number and nothing else. */
    interface Waiting {
        long openOf(Collection<UUID> posts);
    }

    /** The very first agency of an empty program, with the administrator who sets up everything else. */
    interface Beginning {
        /** Whether there is no agency at all. */
        boolean isOpen();

        /**
         * In the caller's transaction.
         *
         * @return the administrator, in their post
         */
        Actor begin(First first);

        /**
         * @param name of the agency at the top, in full
         * @param notation its letters
         * @param place the place on its documents
         * @param basis decision it rests on
         * @param administrator full name
         */
        record First(
                String name, String shortName, String notation, String place, String basis, String administrator) {}
    }

    /**
     * What an agency that ends leaves behind in a module: counted before, and once its day has begun
     * handed to who goes on or closed with a record, so that nothing stays without an owner.
     */
    interface Leaving {
        /** Message key of what is counted. */
        String label();

        long of(UUID agency);

        /**
         * Called once, in one transaction with every other module's.
         *
         * @param heir the agency that goes on, null when there is none
         * @param day first day without the agency
         * @param basis decision it ended on
         */
        void settle(UUID agency, @Nullable UUID heir, LocalDate day, String basis);
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
