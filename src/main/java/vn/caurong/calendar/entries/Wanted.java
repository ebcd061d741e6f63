package vn.caurong.calendar.entries;

import java.util.List;
import java.util.UUID;
import vn.caurong.calendar.resources.Stretch;

/**
 * What a form that is not finished yet would hold.
 *
 * @param people how many come, 0 when nobody knows
 */
record Wanted(Stretch during, List<UUID> resources, List<UUID> posts, int people) {}
