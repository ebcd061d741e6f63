package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;

/**
 * Published government documents through the clerk's arrival, when the folder beside the project is
 * there: two carry damaged signatures, one is a bare scan.
 */
@CauRongTest
class RealArrivalsTests {
    private static final Path FOLDER = Path.of("../shared/data/documents");
    private static final String BROKEN = "Chữ ký số hỏng";

    private final Errands errands;

    RealArrivalsTests(ApplicationContext context) {
        this.errands = new Errands(context, "Sở Nhận Công Báo");
    }

    @BeforeAll
    static void present() {
        if (!Files.exists(FOLDER)) {
            System.err.println("SKIPPED: " + FOLDER + " is not there; no real documents arrive.");
        }
        assumeTrue(Files.exists(FOLDER));
    }

    @ParameterizedTest
    @CsvSource({
        "congbao-28-2018-qd-ttg.pdf, 28/2018/QĐ-TTg, 12/07/2018, THỦ TƯỚNG CHÍNH PHỦ, quyet-dinh",
        "congbao-30-2020-nd-cp.pdf, 30/2020/NĐ-CP, 05/03/2020, CHÍNH PHỦ, nghi-dinh"
    })
    void theGazettesPrintsFillTheFormAndAreReportedAsBroken(
            String file, String mark, String issued, String sender, String type) throws IOException {
        Document page = arrived(file);
        assertThat(page.selectFirst("[aria-label='Chữ ký số']").text()).contains(BROKEN);
        assertThat(page.getElementById("mark").val()).isEqualTo(mark);
        assertThat(page.getElementById("issued").val()).isEqualTo(issued);
        assertThat(page.getElementById("sender").val()).isEqualToIgnoringCase(sender);
        assertThat(page.select("#type option[selected]").val()).isEqualTo(type);
        assertThat(page.getElementById("signer").val()).startsWith("Nguyễn Xuân Phúc");
        assertThat(page.getElementById("title").val()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource("scan-7393-vpcp-tccv.pdf")
    void theBareScanLeavesTheFormToTheClerk(String file) throws IOException {
        Document page = arrived(file);
        assertThat(page.selectFirst("[aria-label='Chữ ký số']").text()).contains("Tệp không có chữ ký số");
        for (String field : new String[] {"mark", "issued", "sender", "title", "signer"}) {
            assertThat(page.getElementById(field).val()).as(field).isEmpty();
        }
    }

    private Document arrived(String file) throws IOException {
        byte[] pdf = Files.readAllBytes(FOLDER.resolve(file));
        MvcTestResult dropped = errands.drop(pdf, UUID.randomUUID(), errands.agency.clerk());
        assertThat(dropped).hasStatus(303);
        String page = dropped.getResponse().getHeader("Location");
        return Jsoup.parse(Said.body(errands.get(page, errands.agency.clerk())));
    }
}
