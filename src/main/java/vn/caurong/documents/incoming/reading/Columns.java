package vn.caurong.documents.incoming.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caurong.files.Pages;

/** Parts lines that run through both columns of a header or a foot where they must be parted. */
final class Columns {
    private static final Pattern RIGHT =
            Pattern.compile("(?:^|\\s)(C\\s?ỘNG\\s?HÒA\\s?XÃ\\s?HỘI|C\\s?ỘNG\\s?HOÀ\\s?XÃ\\s?HỘI"
                    + "|ĐẢNG\\s?CỘNG\\s?SẢN\\s?VIỆT\\s?NAM"
                    + "|Độc\\s?lập\\s?-\\s?Tự\\s?do)");
    static final String PLACE_AND_DATE =
            "((?:\\p{Lu}[\\p{L}.]*[ -]?){1,6}),?\\s?ngày\\s?([\\d .]*)tháng\\s?([\\d .]*)năm\\s?([\\d .]*)";
    private static final Pattern DATED = Pattern.compile("(?<=\\s)" + PLACE_AND_DATE);
    private static final Pattern SIGNER = Pattern.compile("(?<=[\\s:;.])((?:TM|KT|TL|TUQ|Q)\\.\\s?\\p{Lu}[\\p{Lu} ,-]+"
            + "|(?:PHÓ |Q\\. )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH|TRƯỞNG|BỘ TRƯỞNG|CỤC TRƯỞNG"
            + "|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TỔNG)[\\p{Lu} ,-]*)$");

    private Columns() {}

    /** Lines of a page from top to bottom, from left to right. */
    static List<Ink> of(List<Pages.Line> lines) {
        List<Ink> inks = new ArrayList<>();
        for (Pages.Line line : lines) {
            Ink ink = Ink.of(line);
            if (!ink.text().isEmpty()) {
                part(ink, inks);
            }
        }
        inks.sort(Comparator.comparing((Ink ink) -> Math.round(ink.y() / 3)).thenComparing(Ink::x));
        return inks;
    }

    private static void part(Ink ink, List<Ink> into) {
        int cut = cut(ink);
        if (cut > 0) {
            into.add(ink.until(cut));
            into.add(ink.from(cut));
        } else {
            into.add(ink);
        }
    }

    private static int cut(Ink ink) {
        Matcher header = RIGHT.matcher(ink.text());
        if (header.find()) {
            return header.start(1);
        }
        Matcher dated = DATED.matcher(ink.text());
        if (dated.find() && isLeft(ink.until(dated.start()))) {
            return dated.start();
        }
        Matcher signer = SIGNER.matcher(ink.text());
        return ink.starts("(?:Nơi\\s?nhận|[-+])") && signer.find() ? signer.start() : 0;
    }

    /** What stands left of place and date in a header. */
    private static boolean isLeft(Ink ink) {
        return ink.starts("(?:Số|V/v)\\b") || ink.isCapitals() || ink.isRule();
    }

    /** Neighbours on one height as one line. */
    static List<Ink> rows(List<Ink> inks) {
        List<Ink> rows = new ArrayList<>();
        for (Ink ink : inks) {
            if (!rows.isEmpty() && Math.abs(rows.getLast().y() - ink.y()) < 0.4f * ink.size()) {
                rows.add(rows.removeLast().join(ink));
            } else {
                rows.add(ink);
            }
        }
        return rows;
    }
}
