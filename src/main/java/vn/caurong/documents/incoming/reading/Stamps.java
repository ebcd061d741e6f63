package vn.caurong.documents.incoming.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stamps of the first page (NĐ 30/2020 PL I.III.2): words in capitals alone in their frame, in the
 * upper half. Words in running text ({@code bảo mật}, {@code khẩn trương}) are none.
 */
final class Stamps {
    private static final float UPPER_HALF = 440;
    private static final Map<String, Integer> URGENCY =
            Map.of("KHẨN", 1, "THƯỢNGKHẨN", 2, "HỎATỐC", 3, "HOẢTỐC", 3, "HỎATỐCHẸNGIỜ", 3, "HOẢTỐCHẸNGIỜ", 3);
    private static final Map<String, Secrecy> SECRECY =
            Map.of("MẬT", Secrecy.MAT, "TỐIMẬT", Secrecy.TOI_MAT, "TUYỆTMẬT", Secrecy.TUYET_MAT);
    private static final Pattern BEFORE =
            Pattern.compile("^((?:HỎA|HOẢ)\\s?TỐC|(?:THƯỢNG\\s?)?KHẨN|(?:TỐI |TUYỆT )?MẬT)\\s+Kính gửi.*");
    private static final Pattern NAMED = Pattern.compile("(?iu)^độ mật\\s*:\\s*((?:tối |tuyệt )?mật)\\.?$");

    private Stamps() {}

    static Field<Integer> urgency(List<Ink> page) {
        return Field.good(page.stream()
                .filter(ink -> ink.y() < UPPER_HALF && ink.isCapitals() || begins(ink))
                .map(ink -> URGENCY.get(word(ink)))
                .filter(level -> level != null)
                .max(Integer::compare)
                .orElse(null));
    }

    static @Nullable Secrecy secrecy(List<Ink> page) {
        Secrecy highest = null;
        for (int i = 0; i < page.size(); i++) {
            Secrecy found = page.get(i).y() < UPPER_HALF ? secrecy(page, i) : null;
            if (found != null && (highest == null || found.compareTo(highest) > 0)) {
                highest = found;
            }
        }
        return highest;
    }

    private static @Nullable Secrecy secrecy(List<Ink> page, int index) {
        Ink ink = page.get(index);
        Matcher named = NAMED.matcher(ink.text());
        if (named.matches()) {
            return SECRECY.get(named.group(1).replace(" ", "").toUpperCase(java.util.Locale.ROOT));
        }
        Secrecy found = ink.isCapitals() || begins(ink) ? SECRECY.get(word(ink)) : null;
        return found == null || endsAWord(page, index) ? null : found;
    }

    /** A heading broken before its last word: {@code … VỀ BẢO} / {@code MẬT}. */
    private static boolean endsAWord(List<Ink> page, int index) {
        Ink ink = page.get(index);
        return page.subList(0, index).stream()
                .filter(above -> ink.y() - above.y() < 2.5f * ink.size())
                .filter(above -> above.x() < ink.right() && ink.x() < above.right())
                .anyMatch(above -> above.text().matches("(?iu).*(?:\\s|^)(?:bảo|bí|cơ|an)"));
    }

    private static boolean begins(Ink ink) {
        return BEFORE.matcher(ink.text()).matches();
    }

    private static String word(Ink ink) {
        Matcher before = BEFORE.matcher(ink.text());
        return (before.matches() ? before.group(1) : ink.text()).replace(" ", "");
    }
}
