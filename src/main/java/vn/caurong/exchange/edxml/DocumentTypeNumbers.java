package vn.caurong.exchange.edxml;

import java.util.Map;

/** Numbers of the annex of types (QCVN 102:2016/SĐ1:2022, B); the name beside them decides. */
final class DocumentTypeNumbers {
    private static final Map<String, String> NUMBERS = Map.of(
            "quyet-dinh",
            "2",
            "thong-bao",
            "7",
            "ke-hoach",
            "10",
            "bao-cao",
            "14",
            "to-trinh",
            "16",
            "cong-van",
            "18",
            "giay-moi",
            "25");

    private DocumentTypeNumbers() {}

    /** Zero for types the annex does not name. */
    static String of(String typeCode) {
        return NUMBERS.getOrDefault(typeCode, "0");
    }
}
