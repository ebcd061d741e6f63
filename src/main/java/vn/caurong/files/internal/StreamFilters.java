package vn.caurong.files.internal;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** How a stream says it is packed. */
final class StreamFilters {
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
}
