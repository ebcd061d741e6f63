package vn.caurong.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list read by keyset.
 *
 * @param rows at most the page's size
 * @param next opaque key of the following page, null on the last
 */
public record Slice<T>(List<T> rows, @Nullable String next) {}
