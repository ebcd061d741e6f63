package vn.caurong.search.internal;

import org.jspecify.annotations.Nullable;

/**
 * A filter beside the results.
 *
 * @param key message key of its label, empty when {@code label} is a name or year
 * @param count exactly the rows behind it, null where there are too many to be counted
 */
public record ChoiceRow(
        String key, String label, String href, @Nullable Long count, boolean here) {}
