package vn.caurong.documents.recipients;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.Unit;

/**
 * Recipients named together.
 *
 * @param name as printed
 * @param under members by rule stand under this agency, null when all are listed
 * @param levels how many levels below it
 * @param beginnings words their names begin with, empty for all of that level
 */
public record Group(UUID id, String name, @Nullable UUID under, int levels, List<String> beginnings) {
    /** Whether the rule takes an agency in, given all agencies of the day. */
    boolean takes(Unit agency, Map<UUID, Unit> all) {
        @Nullable Unit above = agency;
        for (int level = 0; level < levels && above != null; level++) {
            above = above.parent() == null ? null : all.get(above.parent());
        }
        return under != null && above != null && above.id().equals(under) && named(agency);
    }

    private boolean named(Unit agency) {
        return beginnings.isEmpty() || beginnings.stream().anyMatch(agency.name()::startsWith);
    }
}
