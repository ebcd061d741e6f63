package vn.caurong.documents.incoming.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of the first page (NĐ 30/2020 PL I, boxes 1 to 4 and 5b): agency, number and V/v on the
 * left; Quốc hiệu, place and date on the right.
 */
final class Header {
    private static final float HEIGHT = 190;
    private static final Pattern DATED = Pattern.compile("^" + Columns.PLACE_AND_DATE);

    private final List<Ink> left;
    private final List<Ink> right;
    private final boolean found;

    private Header(List<Ink> left, List<Ink> right, boolean found) {
        this.left = Columns.rows(left);
        this.right = Columns.rows(right);
        this.found = found;
    }

    static Header of(List<Ink> page) {
        Optional<Ink> title = page.stream().filter(Header::isTitle).findFirst();
        if (title.isEmpty()) {
            return new Header(page, page, false);
        }
        float top = title.get().y() - 1.3f * title.get().size();
        float middle = title.get().x() - 3;
        List<Ink> left = new ArrayList<>();
        List<Ink> right = new ArrayList<>();
        for (Ink ink : page) {
            if (ink.y() > top && ink.y() < top + HEIGHT) {
                (ink.middle() < middle ? left : right).add(ink);
            }
        }
        return new Header(left, right, true);
    }

    private static boolean isTitle(Ink ink) {
        String squeezed = ink.squeezed();
        return squeezed.startsWith("CỘNGHÒAXÃHỘI")
                || squeezed.startsWith("CỘNGHOÀXÃHỘI")
                || squeezed.startsWith("ĐẢNGCỘNGSẢNVIỆTNAM");
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
        Matcher line = dateLine();
        return field(line == null ? null : line.group(1).strip().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "));
    }

    Field<LocalDate> date() {
        Matcher line = dateLine();
        return field(line == null ? null : Dates.of(line.group(2), line.group(3), line.group(4)));
    }

    private @Nullable Matcher dateLine() {
        for (Ink ink : right) {
            Matcher matcher = DATED.matcher(ink.text());
            if (matcher.find()) {
                return matcher;
            }
        }
        return null;
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
