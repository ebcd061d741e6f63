package vn.caurong.documents.city;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.caurong.organization.Organization;

/** The people of each agency of the city as they stand on the first day. */
final class Cast {
    private final Organization organization;
    private final Days days;
    private final Map<UUID, Staff> staffs = new HashMap<>();

    Cast(Organization organization, Days days) {
        this.organization = organization;
        this.days = days;
    }

    Staff of(String agency) {
        return staffs.computeIfAbsent(unit(agency), id -> new Staff(organization.postsOf(id, days.first())));
    }

    /** A unit by its key in the demo's files, or by its id. */
    static UUID unit(String key) {
        return key.length() == 36
                ? UUID.fromString(key)
                : UUID.nameUUIDFromBytes(("unit:" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** Its name as it stands under "Kính gửi". */
    String name(String agency) {
        return organization.unit(unit(agency)).name();
    }
}
