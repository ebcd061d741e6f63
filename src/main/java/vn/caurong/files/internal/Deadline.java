package vn.caurong.files.internal;

import java.time.Duration;

/**
 * An end to work on a file from outside. Measured on the machine's own time, not the program's
 * clock: it bounds labour, it is no business time.
 */
record Deadline(long nanos) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /**
     * @throws PassedException when the time is up
     */
    void check() {
        if (System.nanoTime() - nanos > 0) {
            throw new PassedException();
        }
    }

    /** The work took too long. */
    static class PassedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PassedException() {
            super("took too long", null, false, false);
        }
    }
}
