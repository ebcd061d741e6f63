package vn.caurong.bench;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifiers of the built organization tell where they stand, so that SQL can move a document from
 * the model agency to any other by writing.
 *
 * @param agency 0 is the model
 * @param unit 0 the agency itself, 1 its office, 2 to 10 its divisions
 * @param kind {@link #UNIT}, {@link #POST}, {@link #PERSON} …
 * @param number of the post or person within the unit, from 1; 0 for the unit itself
 */
record Place(int agency, int unit, int kind, int number) {
    static final int UNIT = 1;
    static final int POST = 2;
    static final int PERSON = 3;

    private static final Pattern WRITTEN =
            Pattern.compile("0b0e0000-([0-9a-f]{4})-7([0-9a-f]{3})-8000-([0-9a-f]{4})([0-9a-f]{8})");

    static boolean is(String uuid) {
        return WRITTEN.matcher(uuid).matches();
    }

    static Place of(String uuid) {
        Matcher parts = WRITTEN.matcher(uuid);
        if (!parts.matches()) {
            throw new IllegalArgumentException(uuid + " is of no built agency");
        }
        return new Place(hex(parts.group(1)), hex(parts.group(2)), hex(parts.group(3)), hex(parts.group(4)));
    }

    UUID id() {
        return UUID.fromString(
                String.format(Locale.ROOT, "0b0e0000-%04x-7%03x-8000-%04x%08x", agency, unit, kind, number));
    }

    private static int hex(String digits) {
        return Integer.parseInt(digits, 16);
    }
}
