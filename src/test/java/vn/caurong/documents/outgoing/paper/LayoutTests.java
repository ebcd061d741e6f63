package vn.caurong.documents.outgoing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caurong.documents.text.Lines;

class LayoutTests {
    @Test
    void a_whole_letter_lacks_nothing_of_PL_I_II() {
        assertThat(Layout.lacking(paper("phương án họp", "Sở đồng ý./.", "Đặng Hữu Lâm")))
                .isEmpty();
    }

    @Test
    void what_the_author_has_not_given_is_named() {
        assertThat(Layout.lacking(paper("", "có ý kiến như sau:", "")))
                .containsExactly(Layout.SUBJECT, Layout.BODY, Layout.SIGNER);
        assertThat(Layout.lacking(paper("phương án họp.", "Sở đồng ý./.", "Đặng Hữu Lâm")))
                .containsExactly(Layout.SUBJECT);
    }

    @Test
    void a_subject_stands_in_lines_about_equally_long() {
        assertThat(paper("rà soát điều kiện làm việc từ xa, họp trực tuyến của các cơ quan, đơn vị", "x", "y")
                        .content()
                        .matter())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.length()).isBetween(20, 33));
        assertThat(paper("", "x", "y").content().matter()).containsExactly("V/v …");
    }

    @Test
    void a_text_that_stops_at_a_colon_gets_no_end() {
        assertThat(Lines.closed("có ý kiến như sau:")).isEqualTo("có ý kiến như sau:");
    }

    private static Paper paper(String subject, String last, String signer) {
        return new Paper(
                new Paper.Heading(List.of("ỦY BAN NHÂN DÂN"), List.of("SỞ"), "Đà Nẵng"),
                "STTTT-CNTT",
                Paper.Content.letter(subject, "", 0, List.of("UBND"), last),
                new Paper.Closing(List.of("GIÁM ĐỐC"), signer, List.of("Như trên"), "VT, CNTT"));
    }
}
