package vn.caurong.identity.internal;

/** A form of ours came after its session had ended, from a browser without scripts. */
class EndedSessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EndedSessionException() {
        super("The session of this form has ended.", null, false, false);
    }
}
