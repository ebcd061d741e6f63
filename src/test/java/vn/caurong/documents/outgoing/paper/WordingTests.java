package vn.caurong.documents.outgoing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordingTests {
    @Test
    void days_below_ten_and_months_one_and_two_get_a_zero_as_PL_I_II_4b_says() {
        assertThat(Wording.date(LocalDate.of(2020, 4, 5))).isEqualTo("ngày 05 tháng 4 năm 2020");
        assertThat(Wording.date(LocalDate.of(2020, 2, 12))).isEqualTo("ngày 12 tháng 02 năm 2020");
        assertThat(Wording.date(LocalDate.of(2020, 10, 31))).isEqualTo("ngày 31 tháng 10 năm 2020");
    }

    @Test
    void notation_follows_the_kind_of_document_as_PL_I_II_3b_says() {
        assertThat(Wording.notation("", "STTTT", "CNTT")).isEqualTo("STTTT-CNTT");
        assertThat(Wording.notation("QĐ", "STTTT", "CNTT")).isEqualTo("QĐ-STTTT");
        assertThat(Wording.notation("", "UBND", "")).isEqualTo("UBND");
    }

    @Test
    void text_is_kept_in_composed_letters() {
        assertThat(Wording.lines("V\u0103n ba\u0309n")).containsExactly("V\u0103n b\u1ea3n");
    }

    @Test
    void names_break_where_official_paper_breaks_them() {
        assertThat(Wording.heading("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG"))
                .containsExactly("ỦY BAN NHÂN DÂN", "THÀNH PHỐ ĐÀ NẴNG");
        assertThat(Wording.heading("SỞ THÔNG TIN VÀ TRUYỀN THÔNG")).containsExactly("SỞ THÔNG TIN", "VÀ TRUYỀN THÔNG");
        assertThat(Wording.heading("SỞ NỘI VỤ")).containsExactly("SỞ NỘI VỤ");
    }
}
