package vn.caurong.exchange.edxml;

/** A message that is no message, or more than one may be; said to the log, not to people. */
class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String what) {
        super(what);
    }

    UnreadableException(String what, Throwable cause) {
        super(what, cause);
    }
}
