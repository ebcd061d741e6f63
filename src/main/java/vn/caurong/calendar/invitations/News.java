package vn.caurong.calendar.invitations;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a letter tells its reader. */
enum News {
    ASKED("request", "sent"),
    CHANGED("change", "sent"),
    RELEASED("release", "released"),
    PUT_OFF("put-off", "put-off"),
    CANCELLED("cancel", "cancelled"),

    /**
     * Restricted now: whoever comes is told directly from now on, and no letter follows. A CANCEL would take a meeting
     * that stands out of their calendar, so that nobody came; the invitation as they have it, which says itself that it
     * is not kept up any more, leaves it there and tells nothing they did not know.
     */
    CLOSED("closed", "closed"),

    /**
     * Restricted now, and not when or where they know it to be, which no letter may say any more: what they have is
     * wrong and goes out of their calendar.
     */
    CLOSED_AND_MOVED("closed-moved", "closed");

    private final String key;
    private final String sent;

    News(String key, String sent) {
        this.key = key;
        this.sent = sent;
    }

    /** End of the message keys of its words. */
    String key() {
        return key;
    }

    /** How it is called on the page of the entry once it was sent: end of a message key. */
    String sent() {
        return sent;
    }

    /** Of its calendar file (RFC 5546). */
    String method() {
        return stays() ? "REQUEST" : "CANCEL";
    }

    /** Whether it is in the calendar of whoever read that last. */
    boolean stays() {
        return isAsked() || this == CLOSED;
    }

    /** Whether it tells how the entry is. */
    boolean isAsked() {
        return this == ASKED || this == CHANGED;
    }

    /** What says or leaves it that they come: where they do not, it must not reach them any more. */
    static final Set<News> COMING = Set.of(ASKED, CHANGED, CLOSED, CLOSED_AND_MOVED);

    /** What says that letters end: where they do not, it must not reach them any more. */
    static final Set<News> CLOSING = Set.of(CLOSED, CLOSED_AND_MOVED);

    /** Whether whoever read that last means to come. */
    boolean comes() {
        return COMING.contains(this);
    }

    /** How somebody is asked: whoever means to come reads of a change, everybody else is invited. */
    static News asking(@Nullable News last) {
        return last != null && last.comes() ? CHANGED : ASKED;
    }

    /**
     * Whether it is news to whoever read that last. Who knows already that nothing is to come of it, or that letters
     * end, does not read so again; put off, another invitation was promised, so that it is news that none comes.
     */
    boolean follows(News last) {
        return switch (this) {
            case ASKED, CHANGED -> true;
            case RELEASED, PUT_OFF -> last.comes();
            case CANCELLED -> last.comes() || last == PUT_OFF;
            case CLOSED, CLOSED_AND_MOVED -> last.isAsked() || last == PUT_OFF;
        };
    }
}
