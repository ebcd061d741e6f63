package vn.caurong.bench;

import java.util.List;
import java.util.Random;

/** Words of built documents: a few that nearly all have, many that few have. */
final class Wording {
    static final List<String> ACTS = List.of(
            "Báo cáo tình hình",
            "Đề nghị phối hợp",
            "Hướng dẫn thực hiện",
            "Rà soát, báo cáo",
            "Trả lời kiến nghị về",
            "Tăng cường công tác",
            "Góp ý dự thảo quy định về",
            "Kế hoạch triển khai",
            "Thông báo kết luận về",
            "Mời họp về",
            "Đôn đốc thực hiện");
    static final List<String> MATTERS = List.of(
            "phòng, chống dịch bệnh",
            "quản lý đất đai",
            "cải cách hành chính",
            "trật tự xây dựng",
            "an toàn giao thông",
            "thu gom rác thải",
            "chuyển đổi số",
            "giáo dục mầm non",
            "hỗ trợ hộ nghèo",
            "cấp nước sinh hoạt",
            "chỉnh trang đô thị",
            "bảo vệ môi trường biển",
            "an toàn thực phẩm");
    static final List<String> PLACES = List.of(
            "quận Hải Châu",
            "quận Thanh Khê",
            "quận Sơn Trà",
            "quận Ngũ Hành Sơn",
            "quận Liên Chiểu",
            "quận Cẩm Lệ",
            "huyện Hòa Vang",
            "huyện Hoàng Sa",
            "phường Thạch Thang",
            "phường Hòa Cường Bắc",
            "phường An Hải Đông",
            "phường Mỹ An",
            "xã Hòa Nhơn",
            "xã Hòa Phong",
            "xã Hòa Khương",
            "phường Khuê Mỹ",
            "phường Hòa Xuân");

    private static final int DIFFERENT = 3000;
    private static final int LENGTH = 70;
    private static final String[] BEGINS = {
        "b", "c", "ch", "đ", "g", "h", "kh", "l", "m", "ng", "nh", "ph", "s", "t", "tr", "v"
    };
    private static final String[] MIDDLES = {
        "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "à", "ấ", "ề", "ị", "ỏ", "ộ", "ứ"
    };
    private static final String[] ENDS = {"", "n", "ng", "t", "c", "i", "m", "p", "nh", "o", "u"};

    private Wording() {}

    /** The text of the file of document {@code n}; the same each time. */
    static String body(long n) {
        Random random = new Random(n);
        StringBuilder text = new StringBuilder("Kính gửi: như trên. Thực hiện kế hoạch, đơn vị báo cáo như sau:");
        for (int word = 0; word < LENGTH; word++) {
            double drawn = random.nextDouble();
            text.append(' ').append(word((int) (DIFFERENT * drawn * drawn * drawn)));
        }
        return text.toString();
    }

    /** Word of this rank; the lower, the more frequent. */
    static String word(int rank) {
        return BEGINS[rank % BEGINS.length]
                + MIDDLES[rank / BEGINS.length % MIDDLES.length]
                + ENDS[rank / (BEGINS.length * MIDDLES.length) % ENDS.length];
    }
}
