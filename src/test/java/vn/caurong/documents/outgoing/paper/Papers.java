package vn.caurong.documents.outgoing.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Papers to try the layout with; every name in them is invented. */
public final class Papers {
    private Papers() {}

    static final String BODY = """
            Trả lời Công văn số 418/UBND-VP ngày 03 tháng 4 năm 2020 của Ủy ban nhân dân quận Hải Châu về việc hỗ trợ thiết bị họp trực tuyến, Sở Thông tin và Truyền thông có ý kiến như sau:

            1. Thống nhất phương án mỗi phường một điểm cầu bằng máy tính xách tay, kết nối theo Mô hình 2; thời gian thử đường truyền từ 8 giờ 00 ngày 07 tháng 4 năm 2020.
            2. Đề nghị Ủy ban nhân dân quận cử mỗi phường 01 cán bộ đầu mối, gửi danh sách trên Hệ thống trước 17 giờ 00 ngày 06 tháng 4 năm 2020.

            Đề nghị Ủy ban nhân dân quận Hải Châu quan tâm, phối hợp thực hiện.
            """;

    public static Paper letter() {
        return paper(Paper.Content.letter(
                "phương án họp trực tuyến tại 05 phường thuộc quận Hải Châu",
                "THƯỢNG KHẨN",
                2,
                List.of("Ủy ban nhân dân quận Hải Châu"),
                BODY));
    }

    static Paper longLetter() {
        return paper(Paper.Content.letter(
                "kiểm tra <b>an toàn</b> & bảo mật",
                "",
                0,
                List.of("Ủy ban nhân dân quận Hải Châu", "Sở Nội vụ", "Sở Y tế"),
                IntStream.range(0, 14)
                        .mapToObj(i -> Wording.lines(BODY).get(i % 3))
                        .collect(Collectors.joining("\n"))));
    }

    private static Paper paper(Paper.Content content) {
        return new Paper(
                new Paper.Heading(
                        Wording.heading("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG"),
                        Wording.heading("SỞ THÔNG TIN\nVÀ TRUYỀN THÔNG"),
                        "Đà Nẵng"),
                "STTTT-CNTT",
                content,
                new Paper.Closing(
                        List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                        "Phạm Thị Thu Hà",
                        List.of("Như trên", "GĐ, các PGĐ Sở", "TTPTHTCNTT"),
                        "VT, CNTT"));
    }
}
