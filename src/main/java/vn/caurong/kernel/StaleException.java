package vn.caurong.kernel;

/**
 * Somebody changed the thing since the page was read (409): says who and when, what was typed is
 * kept.
 */
public class StaleException extends RefusalException {
    private static final long serialVersionUID = 1L;

    public StaleException(String key, Object... arguments) {
        super(key, arguments);
    }
}
