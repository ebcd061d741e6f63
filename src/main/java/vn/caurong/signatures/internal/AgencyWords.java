package vn.caurong.signatures.internal;

import java.util.List;

/** Words that names of agencies begin with. */
final class AgencyWords {
    private static final List<String> FIRST = List.of(
            "ủy ban",
            "uỷ ban",
            "ubnd",
            "hội đồng",
            "hđnd",
            "sở ",
            "văn phòng",
            "bộ ",
            "cục ",
            "chi cục",
            "tổng cục",
            "trung tâm",
            "thanh tra",
            "ban quản lý",
            "ban chỉ đạo",
            "phòng ",
            "trường ",
            "bệnh viện",
            "học viện",
            "chính phủ",
            "kho bạc",
            "bảo hiểm xã hội",
            "tòa án",
            "toà án",
            "viện ",
            "công an",
            "bộ tư lệnh",
            "đảng ủy",
            "đảng uỷ",
            "thành ủy",
            "thành uỷ",
            "tỉnh ủy",
            "quận ủy",
            "huyện ủy",
            "cổng thông tin",
            "công ty",
            "tập đoàn",
            "ngân hàng",
            "quỹ ",
            "hội liên hiệp",
            "liên đoàn",
            "ủy ban mặt trận",
            "cơ quan ");

    private AgencyWords() {}

    static boolean begin(String name) {
        return FIRST.stream().anyMatch(name::startsWith);
    }
}
