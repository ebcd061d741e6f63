package vn.caurong.calendar.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of taking a file: new ones, those that are otherwise now, those that are gone.
 *
 * @param kept as their person had changed them: the file says nothing newer
 */
record Taken(int entered, int changed, int removed, int kept) {
    static final Taken NOTHING = new Taken(0, 0, 0, 0);

    private static final Pattern WRITTEN = Pattern.compile("=(\\d{1,9})-(\\d{1,9})-(\\d{1,9})-(\\d{1,9})$");

    /** The counts of a text that ends with them as {@link #written} has them; nothing where it does not. */
    static Taken read(String text) {
        Matcher counts = WRITTEN.matcher(text);
        return counts.find()
                ? new Taken(number(counts, 1), number(counts, 2), number(counts, 3), number(counts, 4))
                : NOTHING;
    }

    String written() {
        return entered + "-" + changed + "-" + removed + "-" + kept;
    }

    private static int number(Matcher counts, int group) {
        return Integer.parseInt(counts.group(group));
    }

    Taken and(Taken other) {
        return new Taken(entered + other.entered, changed + other.changed, removed + other.removed, kept + other.kept);
    }
}
