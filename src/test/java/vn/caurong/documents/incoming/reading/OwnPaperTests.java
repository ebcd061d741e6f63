package vn.caurong.documents.incoming.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import vn.caurong.CauRongTest;
import vn.caurong.documents.outgoing.paper.Paper;
import vn.caurong.documents.outgoing.paper.Printed;
import vn.caurong.documents.outgoing.paper.Printing;
import vn.caurong.signatures.FormPreparation;

/** What the program itself issues fills the form of whoever receives it as a file. */
@CauRongTest
class OwnPaperTests {
    private static final String SUBJECT = "rà soát điều kiện làm việc từ xa, họp trực tuyến của các cơ quan, đơn vị";

    private final Printing printing;
    private final FormPreparation forms;

    OwnPaperTests(Printing printing, FormPreparation forms) {
        this.printing = printing;
        this.forms = forms;
    }

    @Test
    void numberAndDateAreReadFromTheirFields() throws IOException {
        ReadForm form = ReadPaper.form(issued("1015", "ngày 05 tháng 4 năm 2020"));

        assertThat(form.parent().value()).isEqualTo("UBND THÀNH PHỐ ĐÀ NẴNG");
        assertThat(form.agency().value()).isEqualTo("SỞ THÔNG TIN VÀ TRUYỀN THÔNG");
        assertThat(form.number()).isEqualTo(Field.good("1015"));
        assertThat(form.notation()).isEqualTo(Field.good("STTTT-CNTT"));
        assertThat(form.place().value()).isEqualTo("Đà Nẵng");
        assertThat(form.issuedOn()).isEqualTo(Field.good(LocalDate.of(2020, 4, 5)));
        assertThat(form.typeCode()).isEqualTo(Field.good("cong-van"));
        assertThat(form.subject().value()).isEqualToIgnoringCase(SUBJECT);
        assertThat(form.addressedTo().value()).containsExactly("Các sở, ban, ngành", "UBND các quận, huyện");
        assertThat(form.recipients().value()).containsExactly("Như trên", "Lãnh đạo Sở");
        assertThat(form.urgency().value()).isEqualTo(2);
        assertThat(form.signerName()).isEqualTo(Field.good("Đặng Hữu Lâm"));
        assertThat(form.signer().value())
                .isEqualTo(new Signer(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "KT", "PHÓ GIÁM ĐỐC"));
    }

    private byte[] issued(String number, String date) throws IOException {
        Paper paper = new Paper(
                new Paper.Heading(
                        List.of("UBND THÀNH PHỐ ĐÀ NẴNG"), List.of("SỞ THÔNG TIN", "VÀ TRUYỀN THÔNG"), "Đà Nẵng"),
                "STTTT-CNTT",
                Paper.Content.letter(
                        SUBJECT,
                        "THƯỢNG KHẨN",
                        2,
                        List.of("Các sở, ban, ngành;", "UBND các quận, huyện."),
                        "Đề nghị các cơ quan rà soát và thực hiện nghiêm túc./."),
                new Paper.Closing(
                        List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                        "Đặng Hữu Lâm",
                        List.of("Như trên", "Lãnh đạo Sở"),
                        "VT, CNTT"));
        Printed printed = printing.print(paper);
        byte[] prepared = forms.prepare(printed.pdf(), printed.places());
        try (var document = Loader.loadPDF(prepared);
                var out = new ByteArrayOutputStream()) {
            var form = document.getDocumentCatalog().getAcroForm();
            form.getField("number").setValue(number);
            form.getField("date").setValue(date);
            document.save(out);
            return out.toByteArray();
        }
    }
}
