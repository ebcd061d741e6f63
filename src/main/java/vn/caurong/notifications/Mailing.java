package vn.caurong.notifications;

import java.util.UUID;

/** The mail server, for letters to people outside. Nothing is kept here: the caller tries again. */
public interface Mailing {
    /** Whether a server is set. */
    boolean isThere();

    /** Whether letters may go there: a well-formed address in an allowed domain. */
    boolean takes(String address);

    /**
     * Hands a letter over. Slow, outside any transaction.
     *
     * @param id becomes the Message-ID: the same letter twice is known as one
     * @throws NotTakenException when the server did not take it
     */
    void send(UUID id, String to, Letter letter);

    /**
     * Subject, plain text and one PDF.
     *
     * @param fileName as the reader keeps it
     */
    record Letter(String subject, String text, String fileName, byte[] pdf) {
        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** The server was not there, or refused the letter. */
    class NotTakenException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean forGood;
        private final boolean doubtful;

        public NotTakenException(String says, boolean forGood, boolean doubtful) {
            super(says);
            this.forGood = forGood;
            this.doubtful = doubtful;
        }

        /** True when the server will never take it (RFC 5321 4.2.1: replies 5xx). */
        public boolean forGood() {
            return forGood;
        }

        /** True when the letter was handed over and the server said nothing in the end: it may have arrived. */
        public boolean doubtful() {
            return doubtful;
        }
    }
}
