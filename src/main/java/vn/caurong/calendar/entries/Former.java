package vn.caurong.calendar.entries;

import java.util.Locale;
import java.util.UUID;

/**
 * A post, a unit or a person an entry names that the lists of its agency do not have today.
 *
 * @param gone false for a person who still holds a post together with somebody else
 */
record Former(Attendee.Kind kind, UUID id, String name, boolean gone) {
    /** Message key of what the form says of it, empty for nothing. */
    String noteKey() {
        return gone ? "calendar.former." + kind.name().toLowerCase(Locale.ROOT) : "";
    }
}
