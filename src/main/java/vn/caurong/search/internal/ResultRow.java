package vn.caurong.search.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A subject that was found, as it is shown.
 *
 * @param nameKey message key of its kind
 * @param around words of its files around the hit, null when the heading says it all
 */
public record ResultRow(
        String href,
        String icon,
        String nameKey,
        MarkedLine title,
        MarkedLine mark,
        MarkedLine party,
        @Nullable MarkedLine around,
        int urgency,
        LocalDate day,
        String state,
        String style) {}
