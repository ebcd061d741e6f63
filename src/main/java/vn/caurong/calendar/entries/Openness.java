package vn.caurong.calendar.entries;

import java.util.Locale;

/** Who may read an entry once it is published. */
public enum Openness {
    /** Công khai: everyone, the public page included. */
    OPEN,
    /** Nội bộ: the agency. */
    INTERNAL,
    /** Hạn chế: those it names, the clerks who keep the calendar and the head of the agency. */
    RESTRICTED;

    /** Message key of its name. */
    public String nameKey() {
        return "calendar.openness." + name().toLowerCase(Locale.ROOT);
    }
}
