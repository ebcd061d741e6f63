package vn.caurong.documents.outgoing.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.caurong.documents.outgoing.paper.Glyphs.Run;
import vn.caurong.signatures.FormPreparation.Box;

/** The printed page measured against NĐ 30/2020 Phụ lục I. */
class PrintingTests {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final Printing PRINTING = new Printing();
    private static final Printed LETTER = PRINTING.print(Papers.letter());
    private static final List<Run> RUNS = Glyphs.of(LETTER.pdf());

    @Test
    void paper_is_a4_upright_as_PL_I_I_1_and_2_say() throws IOException {
        try (PDDocument document = Loader.loadPDF(LETTER.pdf())) {
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isCloseTo(210 * MILLIMETRE, within(0.5f));
            assertThat(box.getHeight()).isCloseTo(297 * MILLIMETRE, within(0.5f));
        }
    }

    @Test
    void margins_are_those_of_PL_I_I_3() {
        float left = (float) RUNS.stream().mapToDouble(Run::x).min().orElseThrow();
        float right = (float) RUNS.stream().mapToDouble(Run::end).max().orElseThrow();
        float top = (float)
                RUNS.stream().mapToDouble(run -> run.y() - run.size()).min().orElseThrow();
        assertThat(left / MILLIMETRE).isBetween(29.9f, 35f);
        assertThat(210 - right / MILLIMETRE).isBetween(15f, 20.5f);
        assertThat(top / MILLIMETRE).isBetween(19f, 25f);
    }

    @Test
    void nation_and_motto_are_sized_as_PL_I_II_1_says() {
        assertSet("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, "LiberationSerif-Bold");
        assertSet("Độc lập - Tự do - Hạnh phúc", 13, "LiberationSerif-Bold");
    }

    @Test
    void agency_stands_bold_under_the_one_above_as_PL_I_II_2_says() {
        assertSet("THÀNH PHỐ ĐÀ NẴNG", 12, "LiberationSerif");
        assertSet("SỞ THÔNG TIN", 12, "LiberationSerif-Bold");
        assertThat(run("SỞ THÔNG TIN").y())
                .isGreaterThan(run("THÀNH PHỐ ĐÀ NẴNG").y());
    }

    @Test
    void number_and_place_share_a_line_as_PL_I_II_4c_says() {
        assertSet("Số:", 13, "LiberationSerif");
        assertSet("Đà Nẵng,", 13, "LiberationSerif-Italic");
        assertThat(run("Đà Nẵng,").y()).isCloseTo(run("Số:").y(), within(0.3f));
    }

    @Test
    void subject_of_a_letter_stands_under_its_number_as_PL_I_II_5b_says() {
        assertSet("V/v phương án", 12, "LiberationSerif");
        assertThat(run("V/v").y()).isBetween(run("Số:").y() + 15, run("Số:").y() + 26);
    }

    @Test
    void body_is_14_indented_and_closed_as_PL_I_II_6e_says() {
        assertSet("Trả lời Công văn", 14, "LiberationSerif");
        float indent =
                run("Trả lời Công văn").x() - run("nhân dân quận Hải Châu về").x();
        assertThat(indent / MILLIMETRE).isCloseTo(12.7f, within(0.3f));
        assertThat(run("phối hợp thực hiện").text()).endsWith("./.");
    }

    @Test
    void one_addressee_shares_the_line_of_Kinh_gui_as_PL_I_II_9d_says() {
        assertSet("Kính gửi: Ủy ban nhân dân quận Hải Châu", 14, "LiberationSerif");
    }

    @Test
    void several_addressees_hang_under_the_colon_as_PL_I_II_9d_says() {
        List<Run> runs = Glyphs.of(PRINTING.print(Papers.longLetter()).pdf());
        float colon = Glyphs.find(runs, "Kính gửi:").end();
        assertThat(Glyphs.find(runs, "- Sở Nội vụ;").x()).isCloseTo(colon, within(5f));
        assertThat(Glyphs.find(runs, "- Sở Y tế.").x()).isCloseTo(colon, within(5f));
    }

    @Test
    void signer_and_recipients_are_set_as_PL_I_II_7_and_9_say() {
        assertSet("PHÓ GIÁM ĐỐC", 14, "LiberationSerif-Bold");
        assertSet("Phạm Thị Thu Hà", 14, "LiberationSerif-Bold");
        assertSet("Nơi nhận:", 12, "LiberationSerif-BoldItalic");
        assertSet("- Như trên;", 11, "LiberationSerif");
        assertSet("- Lưu: VT, CNTT.", 11, "LiberationSerif");
        assertThat(run("Nơi nhận:").y()).isCloseTo(run("KT. GIÁM ĐỐC").y(), within(4f));
    }

    @Test
    void urgency_is_stamped_as_PL_I_III_2b_says() {
        assertSet("THƯỢNG KHẨN", 13, "LiberationSerif-Bold");
    }

    @Test
    void pages_are_numbered_from_the_second_as_PL_I_I_7_says() {
        List<Run> runs = Glyphs.of(PRINTING.print(Papers.longLetter()).pdf());
        Run number = runs.stream().filter(run -> run.page() == 2).findFirst().orElseThrow();
        assertThat(number.text().strip()).isEqualTo("2");
        assertThat(number.size()).isCloseTo(14, within(0.1f));
        assertThat(number.y() / MILLIMETRE).isLessThan(20);
        assertThat(runs).noneMatch(run -> run.page() == 1 && run.text().strip().equals("1"));
    }

    @Test
    void typed_markup_is_text() {
        assertThat(run(Glyphs.of(PRINTING.print(Papers.longLetter()).pdf()), "toàn</b> & bảo mật"))
                .isNotNull();
    }

    @Test
    void number_stands_between_its_word_and_the_slash() {
        Box box = LETTER.places().number();
        assertThat(box.x()).isGreaterThanOrEqualTo(run("Số:").x() + 18);
        assertThat(box.x() + box.width()).isCloseTo(run("/STTTT-CNTT").x(), within(1f));
        assertThat(fromTop(box)).isCloseTo(run("Số:").y(), within(8f));
    }

    @Test
    void signature_stands_between_post_and_name_as_PL_I_II_7d_says() {
        Box box = LETTER.places().person();
        assertThat(fromTop(box))
                .isBetween(run("PHÓ GIÁM ĐỐC").y(), run("Phạm Thị Thu Hà").y());
        float middle = (run("Phạm Thị Thu Hà").x() + run("Phạm Thị Thu Hà").end()) / 2;
        assertThat(box.x() + box.width() / 2).isCloseTo(middle, within(1f));
    }

    private static float fromTop(Box box) {
        return 297 * MILLIMETRE - box.y() - box.height() / 2;
    }

    private static void assertSet(String text, float size, String face) {
        Run run = run(text);
        assertThat(run.size()).as(text).isCloseTo(size, within(0.1f));
        assertThat(run.face()).as(text).isEqualTo(face);
    }

    private static Run run(String text) {
        return run(RUNS, text);
    }

    private static Run run(List<Run> runs, String text) {
        return Glyphs.find(runs, text);
    }
}
