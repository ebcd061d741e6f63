package vn.caurong.calendar.resources;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be held besides the time of leaders. */
public enum ResourceKind {
    /** Phòng họp. */
    ROOM,
    /** Xe. */
    VEHICLE;

    /** Its name in forms and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ResourceKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
