package vn.caurong.documents.recipients;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of recipients that may name a group, with exceptions as they are written on paper: {@code
 * Các sở, ban, ngành (trừ Sở Y tế; Sở Nội vụ)}.
 *
 * @param name of the group
 * @param except who is left out, as written
 */
public record GroupLine(String name, List<String> except) {
    private static final Pattern EXCEPT =
            Pattern.compile("^(.+?)\\s*\\(\\s*trừ\\s+(.+?)\\s*\\)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Exceptions are parted by a semicolon, or by commas where there is none. */
    public static GroupLine of(String line) {
        Matcher found = EXCEPT.matcher(line.strip());
        if (!found.matches()) {
            return new GroupLine(line.strip(), List.of());
        }
        String parts = found.group(2);
        List<String> except = Arrays.stream(parts.split(parts.contains(";") ? ";" : ",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return new GroupLine(found.group(1).strip(), except);
    }

    /** Names are the same however their capitals are. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.of("vi"));
    }
}
