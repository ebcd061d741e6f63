package vn.caurong.signatures.internal;

import vn.caurong.signatures.FormPreparation;
import vn.caurong.signatures.FormPreparation.Box;

/** Where the fields stand beside the places the paper has for them. */
final class FieldBoxes {
    /** A seal is 36 mm across, shown at its real size (NĐ 30/2020 PL I.II.8). */
    private static final float SEAL = 36 * 72 / 25.4f;

    /** PDFBox writes a single line with this much room at either end. */
    private static final float ROOM = 2;

    private static final float TEXT_HEIGHT = 18;

    /**
     * Where PDFBox puts the line of 13-point Liberation Serif in a field 18 points high, high
     * enough for a g or a y.
     */
    private static final float LINE_IN_FIELD = 4.74f;

    private FieldBoxes() {}

    static Box line(Box box) {
        float y = box.y() + FormPreparation.BASELINE - LINE_IN_FIELD;
        return new Box(box.page(), box.x() - ROOM, y, box.width() + 2 * ROOM, TEXT_HEIGHT);
    }

    /** Ends where the left third of the personal signature ends, on the same middle line. */
    static Box seal(Box person) {
        float right = person.x() + person.width() / 3;
        float middle = person.y() + person.height() / 2;
        return new Box(person.page(), right - SEAL, middle - SEAL / 2, SEAL, SEAL);
    }
}
