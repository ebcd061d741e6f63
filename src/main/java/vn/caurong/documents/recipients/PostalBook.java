package vn.caurong.documents.recipients;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;

/**
 * The register of the post as it is printed: cover and lines in the order they left.
 *
 * @param agency whose register it is, in capitals
 */
record PostalBook(String agency, int year, List<PostalLine> lines) {
    String fromDay() {
        return lines.isEmpty() ? "..........." : day(lines.getFirst());
    }

    String toDay() {
        return lines.isEmpty() ? "..........." : day(lines.getLast());
    }

    static String day(PostalLine line) {
        @Nullable LocalDate day = line.sentOn();
        return day == null ? "" : Vietnam.write(day);
    }
}
