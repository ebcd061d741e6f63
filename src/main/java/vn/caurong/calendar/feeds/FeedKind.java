package vn.caurong.calendar.feeds;

import java.util.Locale;

/** Whose calendar a link leads to. */
public enum FeedKind {
    /** One's own. */
    PERSON,
    /** A unit of the agency. */
    UNIT,
    /** A room of the agency. */
    ROOM;

    /** Its name in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
