package vn.caurong.documents.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.caurong.documents.outgoing.paper.Paper;
import vn.caurong.documents.outgoing.paper.Wording;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Post;

/** What the sample letter says: invented for the demo, in the tone of April 2020. */
final class SampleWords {
    private static final List<String> STAMPS = List.of("", "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC");

    private SampleWords() {}

    static Paper paper(IssuingName committee, Post signer, LocalDate today, int urgency) {
        Paper.Heading heading = new Paper.Heading(List.of(), Wording.lines(committee.header()), "Đà Nẵng");
        Paper.Content content = Paper.Content.letter(
                "rà soát điều kiện làm việc từ xa, họp trực tuyến của các cơ quan, đơn vị",
                STAMPS.get(urgency),
                urgency,
                List.of("Sở Thông tin và Truyền thông", "UBND các quận, huyện"),
                text(today));
        Paper.Closing closing = new Paper.Closing(
                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                Objects.requireNonNull(signer.holderName()),
                List.of("Như trên", "CT, các PCT UBND thành phố"),
                "VT, STTTT");
        return new Paper(heading, "UBND-STTTT", content, closing);
    }

    private static String text(LocalDate today) {
        LocalDate until = today.plusDays(7);
        return """
                Để bảo đảm công việc không gián đoạn trong thời gian thực hiện cách ly xã hội, Ủy ban nhân dân thành phố yêu cầu:
                1. Các sở, ban, ngành, UBND các quận, huyện rà soát số cán bộ, công chức làm việc tại nhà; số máy tính, đường truyền, chữ ký số chuyên dùng còn thiếu; tổ chức họp trực tuyến thay cho họp tập trung.
                2. Giao Sở Thông tin và Truyền thông chủ trì, phối hợp với các đơn vị liên quan bảo đảm hệ thống họp trực tuyến từ thành phố đến các xã, phường; hướng dẫn gửi, nhận văn bản điện tử không kèm văn bản giấy; trả lời bằng văn bản trước ngày %02d tháng %02d năm %d.
                3. Văn bản này do chương trình viết ra để dùng thử, không có giá trị pháp lý.
                """.formatted(until.getDayOfMonth(), until.getMonthValue(), until.getYear());
    }
}
