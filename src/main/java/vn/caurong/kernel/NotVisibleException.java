package vn.caurong.kernel;

/**
 * The subject does not exist or is not for this person: one answer for both (404), so that nothing
 * leaks.
 */
public class NotVisibleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotVisibleException(Subject subject) {
        super(subject.toString(), null, false, false);
    }
}
