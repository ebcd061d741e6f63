package vn.caurong.ui;

/**
 * A saved filter above a list.
 *
 * @param label its name, already in words
 * @param href the list it opens
 * @param count exactly the rows of that list, up to {@link #COUNTED}; more are only said to be more,
 *     and of {@link #UNCOUNTED} nothing is said
 * @param here true for the one shown
 */
public record Filter(String label, String href, long count, boolean here) {
    /** So many rows are counted: to count more, every page of the list would wait. */
    public static final int COUNTED = 500;

    /** No number stands beside it. */
    public static final long UNCOUNTED = -1;

    /** A count in words: {@code 12}, or {@code 500+} for more than are counted. */
    public static String written(Screen screen, long count) {
        return count > COUNTED ? screen.count(COUNTED) + "+" : screen.count(count);
    }
}
