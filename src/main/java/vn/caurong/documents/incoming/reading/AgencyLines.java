package vn.caurong.documents.incoming.reading;

import java.util.ArrayList;
import java.util.List;

/** The agency's name above and the agency's own (NĐ 30/2020 PL I, box 2). */
final class AgencyLines {
    private static final String BODY =
            "(?:SỞ|BAN|BỘ|VĂN PHÒNG|PHÒNG|CỤC|CHI CỤC|TỔNG CỤC|VỤ|TRUNG TÂM|TRƯỜNG|ỦY BAN|UỶ BAN"
                    + "|UBND|HỘI|CÔNG|THANH TRA|VIỆN|BỆNH VIỆN|ĐÀI|KHO BẠC|TÒA ÁN|LIÊN|ĐẢNG|THÀNH ỦY"
                    + "|QUẬN ỦY|TỔ|ĐOÀN|BẢO HIỂM|NGÂN HÀNG|HẢI QUAN)\\b";

    private final List<Ink> lines;
    private final int split;

    private AgencyLines(List<Ink> lines) {
        this.lines = lines;
        this.split = split(lines);
    }

    List<Ink> above() {
        return lines.subList(0, split);
    }

    List<Ink> own() {
        return lines.subList(split, lines.size());
    }

    /** Those on the left of the head, down to the number. */
    static AgencyLines in(List<Ink> left) {
        List<Ink> lines = new ArrayList<>();
        for (Ink ink : left) {
            if (ink.starts("(?:Số\\s*[:.\\d]|V/v)")) {
                break;
            }
            if (!ink.isRule() && ink.isCapitals()) {
                lines.add(ink);
            }
        }
        return new AgencyLines(lines);
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
}
