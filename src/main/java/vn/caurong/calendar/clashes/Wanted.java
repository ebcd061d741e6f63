package vn.caurong.calendar.clashes;

import java.util.List;
import java.util.UUID;
import vn.caurong.calendar.resources.Stretch;

/**
 * What an entry would hold that is not kept yet.
 *
 * @param posts named in it
 * @param persons named in it by themselves
 * @param people how many come, 0 when nobody knows
 */
public record Wanted(Stretch during, List<UUID> resources, List<UUID> posts, List<UUID> persons, int people) {
    /** Without asking whether the seats are enough. */
    public Wanted withoutPeople() {
        return new Wanted(during, resources, posts, persons, 0);
    }
}
