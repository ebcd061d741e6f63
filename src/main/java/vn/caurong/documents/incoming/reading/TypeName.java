package vn.caurong.documents.incoming.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Types of documents as they head a page (NĐ 30/2020 Đ7, PL III; the last ones are legal documents,
 * which arrive too).
 *
 * @param abbreviation its letters in a notation, empty when it has none
 */
record TypeName(String code, String name, String abbreviation) {
    static final TypeName LETTER = new TypeName("cong-van", "Công văn", "");

    private static final List<TypeName> ALL = Stream.of(
                    "nghi-quyet Nghị quyết|NQ",
                    "quyet-dinh Quyết định|QĐ",
                    "chi-thi Chỉ thị|CT",
                    "quy-che Quy chế|QC",
                    "quy-dinh Quy định|QyĐ",
                    "thong-cao Thông cáo|TC",
                    "thong-bao Thông báo|TB",
                    "huong-dan Hướng dẫn|HD",
                    "chuong-trinh Chương trình|CTr",
                    "ke-hoach Kế hoạch|KH",
                    "phuong-an Phương án|PA",
                    "de-an Đề án|ĐA",
                    "du-an Dự án|DA",
                    "bao-cao Báo cáo|BC",
                    "bien-ban Biên bản|BB",
                    "to-trinh Tờ trình|TTr",
                    "hop-dong Hợp đồng|HĐ",
                    "cong-dien Công điện|CĐ",
                    "ban-ghi-nho Bản ghi nhớ|BGN",
                    "ban-thoa-thuan Bản thỏa thuận|BTT",
                    "giay-uy-quyen Giấy ủy quyền|GUQ",
                    "giay-moi Giấy mời|GM",
                    "giay-gioi-thieu Giấy giới thiệu|GGT",
                    "giay-nghi-phep Giấy nghỉ phép|GNP",
                    "phieu-gui Phiếu gửi|PG",
                    "phieu-chuyen Phiếu chuyển|PC",
                    "phieu-bao Phiếu báo|PB",
                    "thu-cong Thư công|",
                    "nghi-dinh Nghị định|NĐ",
                    "nghi-quyet-lien-tich Nghị quyết liên tịch|NQLT",
                    "thong-tu-lien-tich Thông tư liên tịch|TTLT",
                    "thong-tu Thông tư|TT",
                    "phap-lenh Pháp lệnh|PL",
                    "lenh Lệnh|L",
                    "bo-luat Bộ luật|",
                    "luat Luật|")
            .map(TypeName::parse)
            .toList();

    private static TypeName parse(String line) {
        int space = line.indexOf(' ');
        int bar = line.indexOf('|');
        return new TypeName(line.substring(0, space), line.substring(space + 1, bar), line.substring(bar + 1));
    }

    static Stream<TypeName> all() {
        return Stream.concat(Stream.of(LETTER), ALL.stream());
    }

    /** The type a heading names, spaces and tone marks' places aside. */
    static Optional<TypeName> heading(Ink ink) {
        String heading = level(ink.squeezed());
        return ALL.stream().filter(type -> heading.equals(type.squeezed())).findFirst();
    }

    /** The type whose name begins a heading: {@code BÁO CÁO TÓM TẮT}. */
    static Optional<TypeName> beginning(Ink ink) {
        String heading = level(ink.squeezed());
        return ALL.stream().filter(type -> heading.startsWith(type.squeezed())).findFirst();
    }

    /** The type a notation names by its first letters: {@code QĐ-UBND}, {@code 2018/QĐ-TTg}. */
    static Optional<TypeName> notation(String notation) {
        String[] groups = notation.split("[-/]");
        return ALL.stream()
                .filter(type -> !type.abbreviation.isEmpty())
                .filter(type -> Arrays.stream(groups).limit(2).anyMatch(type.abbreviation::equals))
                .findFirst();
    }

    /** All names as an alternation for a regular expression, longer ones first. */
    static String alternatives() {
        return all().map(TypeName::name)
                .sorted((a, b) -> b.length() - a.length())
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
    }

    private String squeezed() {
        return level(name.replace(" ", "").toUpperCase(Locale.ROOT));
    }

    /** Old and new places of a tone mark are the same word: THOẢ, THỎA; UỶ, ỦY. */
    private static String level(String word) {
        return word.replace("OẢ", "ỎA").replace("UỶ", "ỦY").replace("OÀ", "ÒA");
    }
}
