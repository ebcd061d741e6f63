package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capital letters of agencies' names (NĐ 30/2020 PL II.III). */
class AgencyCapitalsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ỦY BAN NHÂN DÂN QUẬN LIÊN CHIỂU | Ủy ban nhân dân quận Liên Chiểu
                    ỦY BAN NHÂN DÂN PHƯỜNG HÒA KHÁNH NAM QUẬN LIÊN CHIỂU | Ủy ban nhân dân phường Hòa Khánh Nam quận Liên Chiểu
                    UBND THÀNH PHỐ ĐÀ NẴNG | UBND thành phố Đà Nẵng
                    HỘI ĐỒNG NHÂN DÂN HUYỆN HÒA VANG | Hội đồng nhân dân huyện Hòa Vang
                    SỞ THÔNG TIN VÀ TRUYỀN THÔNG | Sở Thông tin và Truyền thông
                    SỞ Y TẾ THÀNH PHỐ ĐÀ NẴNG | Sở Y tế thành phố Đà Nẵng
                    SỞ Y TẾ ĐÀ NẴNG | Sở Y tế Đà Nẵng
                    BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI | Bộ Lao động - Thương binh và Xã hội
                    VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM | Văn phòng Ủy ban nhân dân tỉnh Quảng Nam
                    TỔNG CỤC THUẾ | Tổng cục Thuế
                    THỦ TƯỚNG CHÍNH PHỦ | Thủ tướng Chính phủ
                    CHÍNH PHỦ | Chính phủ
                    CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG | Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng
                    """)
    void areWrittenAsInRunningText(String printed, String written) {
        assertThat(AgencyCapitals.name(printed)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"VNPT ĐÀ NẴNG", "CÔNG TY TNHH SÔNG HÀN XANH", "Sở Xây dựng", "''"})
    void ofUnknownKindStayAsOnPaper(String printed) {
        assertThat(AgencyCapitals.name(printed)).isEqualTo(printed);
    }
}
