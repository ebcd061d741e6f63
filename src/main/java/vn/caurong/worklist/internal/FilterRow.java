package vn.caurong.worklist.internal;

/**
 * A saved filter; the list behind has exactly {@code rows} rows.
 *
 * @param name {@code all}, {@code late}, {@code today}, a duty in lower case, {@code kind-…},
 *     {@code behalf}, {@code snoozed}
 * @param label message key of its name
 */
public record FilterRow(String name, String label, long rows) {}
