package vn.caurong.documents.stamp;

import java.time.LocalDate;
import java.util.Locale;
import vn.caurong.kernel.Vietnam;

/**
 * What stands in the stamp: 50 mm wide and 35 mm high, a red frame with the agency, the arrival
 * number and day and where it went. The line for the file it is kept in is filled by hand.
 *
 * @param agency as in the register
 * @param to whom it was passed to, empty while nobody
 */
public record ArrivalStamp(String agency, int number, LocalDate day, String to) {
    /** In points. */
    public static final float WIDTH = 50 * 72 / 25.4f;

    /** In points. */
    public static final float HEIGHT = 35 * 72 / 25.4f;

    private static final float LARGEST = 8.5f;
    private static final float SMALLEST = 4f;
    private static final float INSIDE = WIDTH - 8;
    private static final float LETTER =
            0.74f; // of its size is a bold capital wide with its spaces, a small letter less

    public String name() {
        return agency.toUpperCase(Locale.ROOT);
    }

    public String date() {
        return Vietnam.write(day);
    }

    /** Size of the agency's letters, so that the name stays inside the frame. */
    public float nameSize() {
        return fitting(agency.length(), LETTER);
    }

    /** The same for where it went, after the word before it. */
    public float toSize() {
        return fitting(to.length() + 9, LETTER * 0.75f);
    }

    private static float fitting(int letters, float wide) {
        return Math.clamp(INSIDE / (Math.max(1, letters) * wide), SMALLEST, LARGEST);
    }
}
