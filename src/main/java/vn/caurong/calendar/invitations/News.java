package vn.caurong.calendar.invitations;

import org.jspecify.annotations.Nullable;

/** What a letter tells its reader. */
enum News {
    ASKED("request", "sent"),
    CHANGED("change", "sent"),
    RELEASED("release", "released"),
    PUT_OFF("put-off", "put-off"),
    CANCELLED("cancel", "cancelled");

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
        return isAsked() ? "REQUEST" : "CANCEL";
    }

    /** Whether whoever read that last means to come. */
    boolean isAsked() {
        return this == ASKED || this == CHANGED;
    }

    /** How somebody is asked: whoever means to come reads of a change, everybody else is invited. */
    static News asking(@Nullable News last) {
        return last != null && last.isAsked() ? CHANGED : ASKED;
    }

    /**
     * Whether it is news to whoever read that last. Who knows already that nothing is to come of it does not read so
     * again; put off, another invitation was promised, so that a cancellation is news.
     */
    boolean follows(News last) {
        return last.isAsked() || this == CANCELLED && last == PUT_OFF;
    }
}
