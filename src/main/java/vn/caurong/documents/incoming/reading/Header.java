package vn.caurong.documents.incoming.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of the first page (NĐ 30/2020 PL I, boxes 1 to 4 and 5b): agency, number and V/v on the
 * left; Quốc hiệu, place and date on the right.
 */
final class Header {
    private final List<Ink> left;
    private final List<Ink> right;
    private final boolean found;

    private Header(HeadColumns head) {
        this.left = Columns.rows(head.left());
        this.right = Columns.rows(head.right());
        this.found = head.found();
    }

    static Header of(List<Ink> page) {
        return new Header(HeadColumns.of(page));
    }

    /** Whether Quốc hiệu stands where it should; without it the rest is guessed. */
    boolean found() {
        return found;
    }

    Field<String> number() {
        return field(NumberLine.in(left).number());
    }

    Field<String> notation() {
        return field(NumberLine.in(left).notation());
    }

    Field<String> place() {
        return field(DateLine.in(right).place());
    }

    Field<LocalDate> date() {
        return field(DateLine.in(right).date());
    }

    private AgencyLines agencyLines() {
        return AgencyLines.in(found ? left : List.of());
    }

    Field<String> parent() {
        return field(join(agencyLines().above()));
    }

    Field<String> agency() {
        return field(join(agencyLines().own()));
    }

    /** Lines of V/v under the number (box 5b), empty for a named type. */
    String about() {
        return AboutLines.read(left);
    }

    static @Nullable String join(List<Ink> lines) {
        return lines.stream()
                .map(Ink::text)
                .reduce((a, b) -> a + " " + b)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .orElse(null);
    }

    private <T> Field<T> field(@Nullable T value) {
        return found ? Field.good(value) : Field.doubtful(value);
    }
}
