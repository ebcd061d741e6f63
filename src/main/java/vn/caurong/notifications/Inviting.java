package vn.caurong.notifications;

import java.util.UUID;

/** Invitations with a calendar file by e-mail (iMIP, RFC 6047). Nothing is kept here: the caller tries again. */
public interface Inviting {
    /** Whether a mail server is set. */
    boolean isThere();

    /** Whether letters may go there: a well-formed address in an allowed domain. */
    boolean takes(String address);

    /** Who sends: the organizer that a calendar file names. */
    String sender();

    /**
     * Hands it over. Slow, outside any transaction.
     *
     * @param id becomes the Message-ID: the same letter twice is known as one
     * @throws Mailing.NotTakenException when the server did not take it
     */
    void invite(UUID id, String to, Invitation invitation);

    /**
     * @param method of the calendar file (RFC 5546): REQUEST or CANCEL
     * @param ics in UTF-8
     */
    record Invitation(String subject, String text, String method, byte[] ics) {
        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
