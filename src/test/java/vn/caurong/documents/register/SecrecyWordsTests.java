package vn.caurong.documents.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyWordsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "Kế hoạch diễn tập (MẬT)",
                "TỐI MẬT - báo cáo tình hình",
                "Báo cáo độ mật: Mật",
                "Tài liệu tuyệt mật"
            })
    void degreesOfStateSecretsAreSeen_D22_4(String text) {
        assertThat(SecrecyWords.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuyên truyền Luật Bảo vệ bí mật nhà nước",
                "TUYÊN TRUYỀN LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "Tập huấn bảo mật thông tin",
                "TĂNG CƯỜNG BẢO MẬT HỆ THỐNG THƯ ĐIỆN TỬ",
                "Tăng mật độ camera giao thông",
                "Đổi mật khẩu tài khoản công vụ"
            })
    void talkingAboutSecrecyIsNotASecret(String text) {
        assertThat(SecrecyWords.in(text)).isEmpty();
    }

    @Test
    void inATextOnlyALineOfItsOwnIsAStamp_D16_3() {
        assertThat(SecrecyWords.stampedOn("Kính gửi Sở\nTỐI MẬT\nNội dung")).contains("TỐI MẬT");
        assertThat(SecrecyWords.stampedOn("Độ mật: Mật")).isPresent();
        assertThat(SecrecyWords.stampedOn("Rà soát tài liệu đóng dấu MẬT, TỐI MẬT tại đơn vị."))
                .isEmpty();
    }
}
