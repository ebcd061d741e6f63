package vn.caurong.ui;

/**
 * A saved filter above a list.
 *
 * @param label its name, already in words
 * @param href the list it opens
 * @param count exactly the rows of that list
 * @param here true for the one shown
 */
public record Filter(String label, String href, long count, boolean here) {}
