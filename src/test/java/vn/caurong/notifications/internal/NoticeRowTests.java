package vn.caurong.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeRowTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Bạn được giao xử lý|Rà soát thủ tục|Bạn được giao xử lý: Rà soát thủ tục",
                "Đổi giờ, nay là 14:30 10/04. Lùi một giờ|Họp giao ban|Họp giao ban: Đổi giờ, nay là 14:30 10/04. Lùi một giờ",
                "Hoãn, trước định 14:30 10/04. |Họp giao ban|Họp giao ban: Hoãn, trước định 14:30 10/04.",
                "Đổi nơi, nay là 14:30 10/04, P. 2|Họp giao ban|Họp giao ban: Đổi nơi, nay là 14:30 10/04, P. 2",
                "Lịch công tác tuần 15 đã công bố, bạn có 3 việc.||Lịch công tác tuần 15 đã công bố, bạn có 3 việc."
            })
    void namesWhatItIsAbout(String said, String title, String whole) {
        assertThat(NoticeRow.about(said, title == null ? "" : title)).isEqualTo(whole);
    }
}
