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
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?iu)^Số\\s*[:.]?\\s*((?:\\d[\\d ]*[a-zđ]?)?)\\s*[/-]\\s*"
                            + "(\\p{L}[\\p{L}\\d&.]*(?:\\s?[-/.]\\s?[\\p{L}\\d&.]+)*|\\d{4}\\s?/\\s?[\\p{L}\\d&.-]+)");
    private static final Pattern DATED = Pattern.compile("^" + Columns.PLACE_AND_DATE);
    private static final String BODY =
            "(?:SỞ|BAN|BỘ|VĂN PHÒNG|PHÒNG|CỤC|CHI CỤC|TỔNG CỤC|VỤ|TRUNG TÂM|TRƯỜNG|ỦY BAN|UỶ BAN"
                    + "|UBND|HỘI|CÔNG|THANH TRA|VIỆN|BỆNH VIỆN|ĐÀI|KHO BẠC|TÒA ÁN|LIÊN|ĐẢNG|THÀNH ỦY"
                    + "|QUẬN ỦY|TỔ|ĐOÀN|BẢO HIỂM|NGÂN HÀNG|HẢI QUAN)\\b";

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

    /** The number line with its row, null when there is none. */
    private @Nullable Matcher numberLine() {
        for (Ink ink : left) {
            Matcher matcher = NUMBER.matcher(ink.text());
            if (matcher.find()) {
                return matcher;
            }
        }
        return null;
    }

    Field<String> number() {
        Matcher line = numberLine();
        String number = line == null ? "" : line.group(1).replace(" ", "");
        return field(number.isEmpty() ? null : number);
    }

    Field<String> notation() {
        Matcher line = numberLine();
        return field(line == null ? null : line.group(2).replace(" ", "").replaceAll("[.-]$", ""));
    }

    Field<String> place() {
        Matcher line = dateLine();
        return field(
                line == null
                        ? null
                        : line.group(1).strip().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "));
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

    Field<String> parent() {
        List<Ink> lines = agencyLines();
        return field(join(lines.subList(0, split(lines))));
    }

    Field<String> agency() {
        List<Ink> lines = agencyLines();
        return field(join(lines.subList(split(lines), lines.size())));
    }

    private List<Ink> agencyLines() {
        List<Ink> lines = new ArrayList<>();
        for (Ink ink : found ? left : List.<Ink>of()) {
            if (ink.starts("(?:Số\\s*[:.\\d]|V/v)")) {
                break;
            }
            if (!ink.isRule() && ink.isCapitals()) {
                lines.add(ink);
            }
        }
        return lines;
    }

    /** The agency above is printed light; else a new body begins on its own line. */
    private static int split(List<Ink> lines) {
        int bold = 0;
        while (bold < lines.size() && !lines.get(bold).bold()) {
            bold++;
        }
        if (bold > 0 && bold < lines.size()) {
            return bold;
        }
        for (int i = lines.size() - 1; i > 0; i--) {
            if (lines.get(i).starts(BODY)) {
                return i;
            }
        }
        return 0;
    }

    /** Lines of V/v under the number (box 5b), empty for a named type. */
    String about() {
        List<Ink> about = new ArrayList<>();
        for (Ink ink : left) {
            boolean first = about.isEmpty() && ink.starts("V\\s?/\\s?v\\b");
            if (first || !about.isEmpty() && follows(about.getLast(), ink)) {
                about.add(ink);
            } else if (!about.isEmpty()) {
                break;
            }
        }
        String text = join(about);
        return text == null ? "" : text.replaceFirst("(?iu)^V\\s?/\\s?v\\s*[:.]?\\s*", "");
    }

    private static boolean follows(Ink before, Ink ink) {
        return ink.y() - before.y() < 1.9f * before.size()
                && Math.abs(ink.size() - before.size()) < 1.6f
                && !ink.isCapitals()
                && !ink.starts("(?:Kính gửi|\\()");
    }

    private static @Nullable String join(List<Ink> lines) {
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
