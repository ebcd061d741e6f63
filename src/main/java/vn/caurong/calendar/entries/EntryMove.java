package vn.caurong.calendar.entries;

/** What can be done to an entry of the calendar. */
enum EntryMove {
    /** The unit hands it in; from here on it holds its room, vehicle and leaders. */
    REGISTER,
    /** Other words, time or place before publication; it stays where it is. */
    EDIT,
    /** The Office or a leader returns it to the unit. */
    SEND_BACK,
    CONSOLIDATE,
    APPROVE,
    PUBLISH,
    /** After publication: both versions stay. */
    CHANGE,
    PUT_OFF,
    /** Possible even after approval and publication. */
    CANCEL,
    /** Fewer may read what is cancelled or over; nothing else of it changes. */
    CLOSE
}
