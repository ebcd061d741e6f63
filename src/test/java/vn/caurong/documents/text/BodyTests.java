package vn.caurong.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.caurong.documents.text.Paragraph.Setting;

class BodyTests {
    @Test
    void plain_paragraphs_run_and_the_last_is_closed_as_PL_III_mau_1_5_shows() {
        List<Block> blocks = Body.blocks("Một.\n\n  Hai.  \n", false);
        assertThat(blocks).map(BodyTests::plain).containsExactly("Một.", "Hai./.");
        assertThat(blocks).map(block -> ((Paragraph) block).setting()).containsOnly(Setting.RUNNING);
        assertThat(Body.blocks(" \n", false)).isEmpty();
    }

    @Test
    void grounds_of_a_decision_are_slanted_and_end_as_PL_I_II_6a_says() {
        List<Block> blocks = Body.blocks("""
                Căn cứ Luật Tổ chức chính quyền địa phương.
                Xét công việc;
                Theo đề nghị của Chánh Văn phòng Sở
                Điều 1. Thành lập Tổ công tác.""", true);
        assertThat(blocks)
                .map(BodyTests::plain)
                .containsExactly(
                        "Căn cứ Luật Tổ chức chính quyền địa phương;",
                        "Xét công việc;",
                        "Theo đề nghị của Chánh Văn phòng Sở.",
                        "QUYẾT ĐỊNH:",
                        "Điều 1. Thành lập Tổ công tác./.");
        assertThat(((Paragraph) blocks.getFirst()).spans()).allMatch(Span::italic);
        assertThat(((Paragraph) blocks.get(3)).setting()).isEqualTo(Setting.RESOLUTION);
    }

    @Test
    void a_sentence_that_begins_like_a_ground_is_no_ground() {
        List<Block> blocks = Body.blocks("Căn cứ Công văn số 1/UBND, Sở báo cáo như sau:\nMột.", false);
        assertThat(((Paragraph) blocks.getFirst()).setting()).isEqualTo(Setting.RUNNING);
        List<Block> plan = Body.blocks("Căn cứ Luật A;\nCăn cứ Luật B.\nSở lập kế hoạch.", false);
        assertThat(plan)
                .map(block -> ((Paragraph) block).setting())
                .containsExactly(Setting.GROUND, Setting.GROUND, Setting.RUNNING);
    }

    @Test
    void the_word_and_number_of_an_article_are_bold_and_its_title_too_as_PL_I_II_6d_says() {
        List<Block> blocks =
                Body.blocks("Điều 1. Phạm vi điều chỉnh\nĐiều 2. Quyết định có hiệu lực kể từ ngày ký.", false);
        assertThat(bold(blocks.getFirst())).isEqualTo("Điều 1. Phạm vi điều chỉnh");
        assertThat(bold(blocks.get(1))).isEqualTo("Điều 2.");
    }

    @Test
    void divisions_and_their_titles_stand_in_the_middle_as_PL_I_II_6d_says() {
        List<Block> blocks = Body.blocks("Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\nQUY ĐỊNH khác.", false);
        assertThat(blocks).map(block -> ((Paragraph) block).centred()).containsExactly(true, true, false, false, false);
        assertThat(bold(blocks.get(1))).isEqualTo("QUY ĐỊNH CHUNG");
    }

    @Test
    void a_section_in_capitals_is_bold_but_no_other_roman_number() {
        List<Block> blocks = Body.blocks("I. MỤC ĐÍCH, YÊU CẦU\nI. Mục đích\nV. V. Đăng ký.", false);
        assertThat(blocks).map(BodyTests::bold).containsExactly("I. MỤC ĐÍCH, YÊU CẦU", "", "");
    }

    @Test
    void stars_and_lines_mark_emphasis_and_lone_ones_are_letters() {
        Paragraph marked =
                (Paragraph) Body.blocks("Nộp **trước 17 giờ __ngày 06__**, ghi (*), điền ____ và 2**3.", false)
                        .getFirst();
        assertThat(marked.spans())
                .containsExactly(
                        new Span("Nộp ", false, false),
                        new Span("trước 17 giờ ", true, false),
                        new Span("ngày 06", true, true),
                        new Span(", ghi (*), điền ____ và 2**3./.", false, false));
    }

    @Test
    void a_closing_mark_does_not_break_emphasis() {
        Paragraph last =
                (Paragraph) Body.blocks("**Đề nghị thực hiện.**", false).getLast();
        assertThat(last.spans()).containsExactly(new Span("Đề nghị thực hiện./.", true, false));
    }

    @Test
    void lines_between_bars_are_a_table_with_or_without_a_head() {
        Table table = (Table) Body.blocks("Gồm:\n| STT | Phường |\n|---|---|\n| 1 | Hải Châu I |\n| 2 |", false)
                .get(1);
        assertThat(table.headed()).isTrue();
        assertThat(table.columns()).isEqualTo(2);
        assertThat(table.rows())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.cells()).hasSize(2));
        Table bare = (Table) Body.blocks("| a \\| b | c |", false).getFirst();
        assertThat(bare.headed()).isFalse();
        assertThat(bare.rows().getFirst().cells().getFirst().spans()).containsExactly(new Span("a | b", false, false));
    }

    @Test
    void the_last_article_is_found_for_those_it_binds() {
        assertThat(Body.lastArticle("Điều 1. A.\nĐiều 12. B.\nNhư Điều 3.")).isEqualTo(12);
        assertThat(Body.lastArticle("1. A.")).isZero();
    }

    private static String plain(Block block) {
        return ((Paragraph) block).plain();
    }

    private static String bold(Block block) {
        return ((Paragraph) block)
                .spans().stream().filter(Span::bold).map(Span::text).collect(Collectors.joining());
    }
}
