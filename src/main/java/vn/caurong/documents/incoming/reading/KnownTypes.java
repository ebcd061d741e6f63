package vn.caurong.documents.incoming.reading;

import java.util.List;
import java.util.stream.Stream;

/** Types of documents as NĐ 30/2020 Đ7 names them, and legal documents, which arrive too. */
final class KnownTypes {
    static final List<TypeName> ALL = Stream.of(
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
            .map(KnownTypes::parse)
            .toList();

    private KnownTypes() {}

    private static TypeName parse(String line) {
        int space = line.indexOf(' ');
        int bar = line.indexOf('|');
        return new TypeName(line.substring(0, space), line.substring(space + 1, bar), line.substring(bar + 1));
    }
}
