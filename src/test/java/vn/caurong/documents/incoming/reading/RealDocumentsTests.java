package vn.caurong.documents.incoming.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gazette prints with damaged government signatures and a bare scan, where they are at hand. */
class RealDocumentsTests {
    private static final Path REAL = Path.of("../shared/data/documents");

    @Test
    void aDecisionFromTheGazette() throws IOException {
        ReadForm form = read("congbao-28-2018-qd-ttg.pdf");

        assertThat(form.agency().value()).isEqualTo("THỦ TƯỚNG CHÍNH PHỦ");
        assertThat(form.number().value()).isEqualTo("28");
        assertThat(form.notation().value()).isEqualTo("2018/QĐ-TTg");
        assertThat(form.place().value()).isEqualTo("Hà Nội");
        assertThat(form.issuedOn().value()).isEqualTo(LocalDate.of(2018, 7, 12));
        assertThat(form.typeCode()).isEqualTo(Field.good("quyet-dinh"));
        assertThat(form.subject().value())
                .isEqualTo("Về việc gửi, nhận văn bản điện tử giữa các cơ quan trong hệ thống hành chính nhà nước");
        assertThat(form.signerName().value()).isEqualTo("Nguyễn Xuân Phúc");
        assertThat(form.secrecy()).isNull();
        assertThat(form.pages()).isEqualTo(12);
    }

    @Test
    void aDecreeFromTheGazette() throws IOException {
        ReadForm form = read("congbao-30-2020-nd-cp.pdf");

        assertThat(form.agency().value()).isEqualTo("CHÍNH PHỦ");
        assertThat(form.number().value()).isEqualTo("30");
        assertThat(form.notation().value()).isEqualTo("2020/NĐ-CP");
        assertThat(form.issuedOn().value()).isEqualTo(LocalDate.of(2020, 3, 5));
        assertThat(form.typeCode()).isEqualTo(Field.good("nghi-dinh"));
        assertThat(form.subject().value()).isEqualTo("Về công tác văn thư");
        assertThat(form.signerName().value()).isEqualTo("Nguyễn Xuân Phúc");
        assertThat(form.signer().value())
                .isEqualTo(new Signer(List.of("TM. CHÍNH PHỦ", "THỦ TƯỚNG"), "TM", "THỦ TƯỚNG"));
        assertThat(form.pages()).isEqualTo(82);
    }

    @Test
    void aBareScanGivesNothingAndSaysSo() throws IOException {
        assertThat(read("scan-7393-vpcp-tccv.pdf")).isEqualTo(ReadForm.empty(1));
    }

    private static ReadForm read(String name) throws IOException {
        assumeThat(REAL).exists();
        return ReadPaper.form(Files.readAllBytes(REAL.resolve(name)));
    }
}
