package vn.caurong.documents.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.caurong.documents.outgoing.paper.Form;
import vn.caurong.documents.outgoing.paper.Paper;
import vn.caurong.documents.outgoing.paper.Papers;
import vn.caurong.documents.text.Body;
import vn.caurong.kernel.RefusalException;

class WordTests {
    private static final String TEXT = """
            Căn cứ **Luật** Tổ chức chính quyền địa phương;
            Điều 1. Giao:
            | Phường | Điểm cầu |
            |---|---|
            | Hải Châu I | 01 |
            Điều 2. Thi hành.""";

    @Test
    void the_page_is_a4_with_the_margins_of_PL_I_I_3() throws IOException {
        try (XWPFDocument document = open(WordPage.write(Papers.letter()))) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
            assertThat(section.isSetTitlePg()).isTrue();
        }
    }

    @Test
    void everything_on_the_printed_page_is_in_the_file() throws IOException {
        try (XWPFDocument document = open(WordPage.write(Papers.letter()))) {
            String head = document.getTables().getFirst().getText();
            assertThat(head).contains("SỞ THÔNG TIN", "Độc lập - Tự do - Hạnh phúc", "/STTTT-CNTT", "V/v phương án");
            assertThat(document.getTables().getLast().getText())
                    .contains("Nơi nhận:", "- Như trên;", "KT. GIÁM ĐỐC", "Phạm Thị Thu Hà");
            assertThat(document.getParagraphs())
                    .map(XWPFParagraph::getText)
                    .contains("Kính gửi: Ủy ban nhân dân quận Hải Châu")
                    .anyMatch(line -> line.endsWith("phối hợp thực hiện./."));
        }
    }

    @Test
    void the_text_of_a_page_comes_back_as_it_was() {
        byte[] file = WordPage.write(decision());
        assertThat(WordReading.text(file))
                .contains("Hải Châu I", "|---|---|", "**Điều 1.** Giao:")
                .doesNotContain("Nơi nhận", "CỘNG HÒA");
    }

    @Test
    void numbers_that_word_counts_are_written_out() throws IOException {
        assertThat(WordReading.text(numbered())).isEqualTo("1. Một\n2. Hai\na) Nhỏ\n3. Ba");
    }

    @Test
    void what_is_no_word_file_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> WordReading.text("không phải".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RefusalException.class);
    }

    private static Paper decision() {
        Paper letter = Papers.letter();
        Form form = new Form("QUYẾT ĐỊNH", Form.Addressing.NONE, "GIÁM ĐỐC SỞ", "", List.of());
        Paper.Content content = new Paper.Content(form, "Về việc thử", "", 0, List.of(), Body.blocks(TEXT, true));
        return new Paper(letter.heading(), "QĐ-STTTT", content, letter.closing());
    }

    private static byte[] numbered() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ONE);
            level(list.addNewLvl(), 0, STNumberFormat.DECIMAL, "%1.");
            level(list.addNewLvl(), 1, STNumberFormat.LOWER_LETTER, "%2)");
            var numbering = document.createNumbering();
            BigInteger number = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
            for (String line : List.of("Một", "Hai", " Nhỏ", "Ba")) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setNumID(number);
                paragraph.setNumILvl(BigInteger.valueOf(line.startsWith(" ") ? 1 : 0));
                paragraph.createRun().setText(line.strip());
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void level(CTLvl level, int at, STNumberFormat.Enum format, String text) {
        level.setIlvl(BigInteger.valueOf(at));
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }
}
