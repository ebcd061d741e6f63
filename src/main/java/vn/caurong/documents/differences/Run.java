package vn.caurong.documents.differences;

/**
 * A stretch of text.
 *
 * @param changed true when the other side does not have it
 */
public record Run(boolean changed, String text) {
    private static final int LONG = 160;
    private static final int ENDS = 60;

    /** What is the same on both sides is shown by its ends only when it is long. */
    public String shown() {
        return changed || text.length() <= LONG
                ? text
                : text.substring(0, ENDS) + " … " + text.substring(text.length() - ENDS);
    }
}
