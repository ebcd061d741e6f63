package vn.caurong.documents.clocks;

import java.util.Locale;

/** Steps of a document the law gives a time. */
public enum LegalClock {
    /** Vào sổ văn bản đến, from its arrival (NĐ 30/2020 Đ4.2c). */
    REGISTER,
    /** Báo đã nhận to the sender, from its arrival (NĐ 30/2020 Đ21.2c). */
    ACKNOWLEDGE,
    /** Trình, from its arrival or from when it came back (NĐ 30/2020 Đ23.1). */
    PRESENT,
    /** Ban hành, from the signature (NĐ 30/2020 Đ18.1). */
    ISSUE,
    /** Gửi văn bản điện tử, from the signature (QĐ 28/2018 Đ6.2). */
    SEND;

    /** Message key of its name. */
    public String nameKey() {
        return "clocks.step." + name().toLowerCase(Locale.ROOT);
    }
}
