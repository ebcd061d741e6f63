package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PreparingFormsTests {
    @Test
    void sealsFieldLocksNumberAndDateAgainstAnyLaterChange() throws IOException {
        try (PDDocument document = Loader.loadPDF(TestPaper.prepared())) {
            COSDictionary lock = (COSDictionary)
                    form(document).getField("agency").getCOSObject().getDictionaryObject("Lock");
            assertThat(lock.getInt("P")).isEqualTo(1);
            assertThat(lock.getNameAsString("Action")).isEqualTo("Include");
            assertThat(lock.getCOSArray(org.apache.pdfbox.cos.COSName.FIELDS).toCOSStringStringList())
                    .containsExactly("number", "date");
            assertThat(form(document).getField("person").getCOSObject().containsKey("Lock"))
                    .isFalse();
        }
    }

    /** NĐ 30/2020 PL I.II.8a: the seal covers about a third of the signature on its left. */
    @Test
    void sealCoversTheLeftThirdOfTheSignatureAtItsRealSize() throws IOException {
        try (PDDocument document = Loader.loadPDF(TestPaper.prepared())) {
            PDRectangle person = rectangle(document, "person");
            PDRectangle agency = rectangle(document, "agency");
            assertThat(agency.getUpperRightX() - person.getLowerLeftX()).isCloseTo(person.getWidth() / 3, within(0.1f));
            assertThat(agency.getWidth()).isCloseTo(102.05f, within(0.1f));
            assertThat(agency.getHeight()).isEqualTo(agency.getWidth());
        }
    }

    /**
     * NĐ 30/2020 PL I.II.3–4: upright number, date in italics, size 13, on the line of the words
     * beside.
     */
    @Test
    void filledNumberAndDateStandOnTheLineOfTheWordsBesideThem() throws IOException {
        List<TextPosition> glyphs = flattened(TestPaper.filled(TestPaper.signed()));
        TextPosition slash = first(glyphs, "/");
        TextPosition eight = first(glyphs, "8");
        assertThat(eight.getYDirAdj()).isCloseTo(slash.getYDirAdj(), within(0.3f));
        assertThat(slash.getXDirAdj() - eight.getXDirAdj() - eight.getWidthDirAdj())
                .isBetween(-0.2f, 0.5f);
        assertThat(eight.getFontSizeInPt()).isEqualTo(13);
        assertThat(eight.getFont().getName()).doesNotContain("Italic");
        TextPosition g = first(glyphs, "y");
        assertThat(g.getYDirAdj()).isCloseTo(slash.getYDirAdj(), within(0.3f));
        assertThat(g.getFont().getName()).contains("Italic");
    }

    /** A number cut off on paper would be a wrong number. */
    @Test
    void valueTooWideForItsFieldIsNotCutOff() {
        byte[] signed = TestPaper.signed();
        assertThatThrownBy(() -> Filling.fill(signed, Map.of("number", "1234567")))
                .hasMessageContaining("cut off");
        assertThat(Filling.fill(signed, Map.of("number", "1234"))).isNotEmpty();
        assertThat(Filling.fill(signed, Map.of("date", "ngày 30 tháng 12 năm 2026")))
                .isNotEmpty();
    }

    @Test
    void preparedFileStaysSmall() {
        assertThat(TestPaper.sealed().length).isLessThan(300_000);
    }

    private static TextPosition first(List<TextPosition> glyphs, String letter) {
        return glyphs.stream()
                .filter(g -> g.getUnicode().equals(letter) && g.getYDirAdj() < 200)
                .findFirst()
                .orElseThrow();
    }

    private static List<TextPosition> flattened(byte[] pdf) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            form(document).flatten();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    glyphs.add(glyph);
                }
            }.getText(document);
        }
        return glyphs;
    }

    private static PDAcroForm form(PDDocument document) {
        return document.getDocumentCatalog().getAcroForm();
    }

    private static PDRectangle rectangle(PDDocument document, String field) {
        return form(document).getField(field).getWidgets().getFirst().getRectangle();
    }
}
