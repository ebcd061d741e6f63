package vn.caurong.organization.units;

import java.util.regex.Pattern;

/** Which law an organ identifier is written by. */
final class CodeGeneration {
    /** QCVN 102:2016; anything else of the allowed letters is QĐ 20/2020/QĐ-TTg Đ4. */
    private static final Pattern FIRST = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}");

    private static final Pattern SECOND = Pattern.compile("[A-Z][A-Z0-9.]{0,34}");

    private CodeGeneration() {}

    /** 1 or 2; 0 when it is no organ identifier. */
    static int of(String code) {
        return FIRST.matcher(code).matches() ? 1 : SECOND.matcher(code).matches() ? 2 : 0;
    }
}
