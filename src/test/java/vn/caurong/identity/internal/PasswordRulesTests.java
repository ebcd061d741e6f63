package vn.caurong.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caurong.identity.internal.PasswordRules.NewPassword;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Ruling.Allowed;
import vn.caurong.kernel.Ruling.Refused;

/**
 * What a new password must be (issue 2 §2, "identity"; without a second factor: 14, four kinds).
 */
class PasswordRulesTests {
    @ParameterizedTest
    @CsvSource({
        "Mưa rào tháng 4, Mưa rào tháng 4, ",
        "MƯA rào tháng4, MƯA rào tháng4, ",
        "Mưa rào tháng, Mưa rào tháng, short",
        "'               ', '               ', kinds",
        "mưa rào tháng 4, mưa rào tháng 4, kinds",
        "MƯA RÀO THÁNG 4, MƯA RÀO THÁNG 4, kinds",
        "Mưa rào tháng tư, Mưa rào tháng tư, kinds",
        "Mưaràotháng4và5, Mưaràotháng4và5, kinds",
        "Mưa rào tháng 4, Mưa rào tháng 5, different",
        "Mật khẩu cũ 2020, Mật khẩu cũ 2020, same",
        "2020 STTTT.VanThu, 2020 STTTT.VanThu, login",
        "Aa1 Aa1 Aa1 Aa1, Aa1 Aa1 Aa1 Aa1, simple"
    })
    void rules(String fresh, String again, String refused) {
        Ruling ruling = PasswordRules.mayBe(new NewPassword("Mật khẩu cũ 2020", fresh, again), "stttt.vanthu");
        assertThat(said(ruling)).isEqualTo(refused == null ? "" : refused);
    }

    @Test
    void letterByLetterNotByteByByte() {
        String marked = java.text.Normalizer.normalize("Mưa rào tố 4", java.text.Normalizer.Form.NFD);
        assertThat(marked.length()).isGreaterThanOrEqualTo(14);
        assertThat(said(PasswordRules.mayBe(new NewPassword("cũ", marked, marked), "ai")))
                .as("twelve letters, however their marks are typed")
                .isEqualTo("short");
        String long_ = "Dài 1 ".repeat(40);
        assertThat(said(PasswordRules.mayBe(new NewPassword("cũ", long_, long_), "ai")))
                .isEqualTo("long");
    }

    private static String said(Ruling ruling) {
        return switch (ruling) {
            case Allowed() -> "";
            case Refused(var refusal) -> refusal.key().replace("identity.refused.password-", "");
        };
    }
}
