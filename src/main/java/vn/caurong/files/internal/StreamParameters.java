package vn.caurong.files.internal;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The rows a packed stream says it has, held to what fits into memory. */
final class StreamParameters {
    private static final int WIDEST_ROW = 100_000;

    private StreamParameters() {}

    static void check(COSStream stream) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSDictionary one) {
            checkRow(one);
        } else if (parameters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary one) {
                    checkRow(one);
                }
            }
        }
    }

    private static void checkRow(COSDictionary parameters) {
        for (COSName key : List.of(COSName.COLUMNS, COSName.ROWS, COSName.COLORS)) {
            if (parameters.getLong(key, 1) > WIDEST_ROW) {
                throw Flaw.bomb("a row of " + parameters.getLong(key, 1));
            }
        }
    }
}
