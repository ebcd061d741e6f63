package vn.caurong.tasks.lists;

import java.util.Collection;
import java.util.UUID;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;

/**
 * Units whose tasks are a reader's own: that of their post, and of who heads it all below it today.
 *
 * @param all mostly the one
 */
public record OwnUnits(Collection<UUID> all) {
    /** Condition on {@code t} as filters have it, of the one unit; its index has the order of the list as well. */
    static final String LED = "t.lead_unit = :unit";

    private static final String SEVERAL = "t.lead_unit = any(:units::uuid[])";

    /** Condition on {@code t}, beginning with {@code and}, of what a reader urges: of who leads the agency, all. */
    public static String urgedBy(Actor actor) {
        return actor.is(Role.LEADER) ? "" : " and " + LED;
    }

    /** The statement for this reader: of several units an index finds the tasks, and these are sorted. */
    String in(String sql) {
        return all.size() == 1 ? sql : sql.replace(LED, SEVERAL);
    }

    UUID[] units() {
        return all.toArray(UUID[]::new);
    }
}
