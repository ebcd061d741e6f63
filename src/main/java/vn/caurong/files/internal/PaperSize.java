package vn.caurong.files.internal;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;

/** Pages are of sizes that paper has. */
final class PaperSize {
    private static final float LONGEST_SIDE = 5_000; // A0 is 3370 points long
    private static final float STEEPEST = 10;

    private PaperSize() {}

    static void check(COSArray box) {
        if (box.size() == 4) {
            float width = Math.abs(at(box, 2) - at(box, 0));
            float height = Math.abs(at(box, 3) - at(box, 1));
            float longer = Math.max(width, height);
            float shorter = Math.min(width, height);
            if (!(longer <= LONGEST_SIDE) || !(shorter * STEEPEST >= longer)) {
                throw new Flaw("files.refused.page-size", width + " x " + height);
            }
        }
    }

    private static float at(COSArray box, int index) {
        return box.getObject(index) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
