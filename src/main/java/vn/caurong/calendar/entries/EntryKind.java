package vn.caurong.calendar.entries;

import java.util.Locale;

/** What kind of line it is. */
public enum EntryKind {
    /** Họp, làm việc. */
    MEETING,
    /** Đi cơ sở. */
    FIELD_VISIT,
    /** Tiếp công dân. */
    RECEIVING_CITIZENS,
    /** Đi công tác. */
    TRAVEL,
    /** Trực. */
    DUTY,
    /** Làm việc tại cơ quan. */
    AT_OFFICE;

    /** Whether leaders named in it are taken: on duty or at the office they may be asked to a meeting. */
    public boolean takesLeaders() {
        return this != DUTY && this != AT_OFFICE;
    }

    /** Message key of its name. */
    public String nameKey() {
        return "calendar.kind." + name().toLowerCase(Locale.ROOT);
    }
}
