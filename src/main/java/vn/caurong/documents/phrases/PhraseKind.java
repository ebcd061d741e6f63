package vn.caurong.documents.phrases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a phrase is offered. */
public enum PhraseKind {
    /** Ý kiến chỉ đạo (NĐ 30/2020 Đ23). */
    DIRECTIVE,
    /** Lý do trả lại. */
    RETURN,
    /** Nhận xét dự thảo. */
    REMARK;

    /** Its name in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PhraseKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
