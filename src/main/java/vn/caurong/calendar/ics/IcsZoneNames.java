package vn.caurong.calendar.ics;

import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Names of zones that are unique all over the world begin with a solidus and the name of who gave them (RFC 5545
 * 3.2.19); programs put the name of the time zone database behind it, and that one is known.
 */
final class IcsZoneNames {
    private static final Pattern NAMED =
            Pattern.compile("^([\\w-]+(?:;[^:\"]*)?;TZID=)\"?(/[^\";:,]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

    private IcsZoneNames() {}

    /** The line with the zone's known name, the same where it names none or one nobody knows. */
    static String known(String line) {
        Matcher named = NAMED.matcher(line);
        return named.find()
                ? named.replaceFirst(found -> Matcher.quoteReplacement(
                        found.group(1) + known(found.group(2).split("/"))))
                : line;
    }

    /** The longest end of it that is a name of the database: {@code Asia/Tokyo}, never a lone {@code Tokyo}. */
    private static String known(String[] parts) {
        return IntStream.range(1, parts.length - 1)
                .mapToObj(
                        from -> String.join("/", java.util.Arrays.asList(parts).subList(from, parts.length)))
                .filter(KNOWN::contains)
                .findFirst()
                .orElse(String.join("/", parts));
    }
}
