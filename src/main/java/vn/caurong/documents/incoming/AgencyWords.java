package vn.caurong.documents.incoming;

import java.util.List;
import java.util.Set;

/** Words that names of agencies are made of (NĐ 30/2020 PL I.II.2, PL II.III). */
final class AgencyWords {
    static final List<String> COUNCILS =
            List.of("ủy ban nhân dân", "uỷ ban nhân dân", "hội đồng nhân dân", "UBND", "HĐND");
    static final List<String> OFFICES = List.of(
            "thủ tướng",
            "chủ tịch",
            "tổng cục",
            "chi cục",
            "cục",
            "bộ",
            "sở",
            "thanh tra",
            "văn phòng",
            "phòng",
            "ban",
            "trung tâm");
    static final List<String> AREAS =
            List.of("thành phố", "thị xã", "thị trấn", "đặc khu", "tỉnh", "quận", "huyện", "phường", "xã");
    static final List<String> PLACES =
            List.of("đà nẵng", "hà nội", "việt nam", "quảng nam", "hồ chí minh", "hải phòng");
    static final Set<String> JOINTS = Set.of("và", "-", "–");

    private AgencyWords() {}
}
