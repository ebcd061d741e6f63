package vn.caurong.files.internal;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** How a stream says it is packed. */
final class StreamFilters {
    private static final int WIDEST_ROW = 100_000;

    private StreamFilters() {}

    static List<String> of(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray array) {
            return array.toList().stream()
                    .map(item -> item instanceof COSName name ? name.getName() : "")
                    .toList();
        }
        return filters instanceof COSName name ? List.of(name.getName()) : List.of();
    }

    static void checkParameters(COSStream stream) {
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
