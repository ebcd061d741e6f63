package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Errands.INCOMING;
import static vn.caurong.whole.Errands.file;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.exchange.Envelope;
import vn.caurong.files.Paper;

/** edXML messages dropped in by a clerk. */
@CauRongTest
class MessageArrivalsTests {
    private final Errands errands;

    MessageArrivalsTests(ApplicationContext context) {
        this.errands = new Errands(context, "Sở Nhận Thông Điệp");
    }

    @Test
    void fillTheFormAndNothingOfItIsGold() {
        Document page = page(drop(message("715")));
        assertThat(page.getElementById("mark").val()).isEqualTo("715/VPTN-KSTT");
        assertThat(page.getElementById("issued").val()).isEqualTo("03/04/2020");
        assertThat(page.getElementById("sender").val()).isEqualTo("Văn phòng Thử nghiệm");
        assertThat(page.getElementById("title").val()).isEqualTo("V/v kết nối, liên thông phần mềm quản lý văn bản");
        assertThat(page.getElementById("signer").val()).startsWith("Nguyễn Văn Thử");
        assertThat(page.getElementById("reply").val()).endsWith("20/04/2020");
        assertThat(page.select("#urgency option[selected]").val()).isEqualTo("1");
        assertThat(page.selectFirst("label[for=mark]").previousElementSibling().text())
                .isEqualTo("edXML");
        assertThat(page.select(".cr-check-me")).isEmpty();
        assertThat(page.selectFirst("[aria-label='Chữ ký số']").text()).contains("Tệp không có chữ ký số");
        assertThat(page.text()).contains("Có 2 tệp gửi kèm", "Phụ lục.pdf", "thong-diep.edxml");
    }

    @Test
    void saysWhatDoesNotFitAndWhatHasNoField() {
        Envelope odd = message("716")
                .from("999.99.99.Z99", "Cơ quan Chưa Có Mã")
                .with("Task", Envelope.tag("TaskCode", "NV-2020-17"));
        String text = page(drop(odd)).text();
        assertThat(text)
                .contains("Mã cơ quan gửi 999.99.99.Z99 chưa có trong danh mục")
                .contains("không có cơ quan của bạn")
                .contains("NV-2020-17");
    }

    @Test
    void withoutAnOrganLeaveItToThePagesAndTheClerk() {
        Document page = page(drop(message("717").with("From", "")));
        assertThat(page.getElementById("sender").val()).isEmpty();
        assertThat(page.text()).contains("Thông điệp không ghi cơ quan gửi");
    }

    @Test
    void theSameMessageAgainIsNotTakenTwice() {
        Envelope message = message("718");
        assertThat(drop(message)).hasStatus3xxRedirection();
        Said.says(drop(message), 422, "Tệp này đã được nhận và đang chờ vào sổ");
    }

    @Test
    void recallsAndStatesAreNothingToRegister() {
        Said.says(drop(message("719").business("Bussiness", "BussinessDocType", "1")), 422, "báo thu hồi văn bản");
        Said.says(drop(message("719").with("State", Envelope.tag("StatusCode", "02"))), 422, "báo trạng thái");
    }

    @Test
    void aMessageWithoutItsDocumentSaysSo() {
        Said.says(drop(fresh("720")), 422, "Chưa nhận được văn bản");
    }

    @Test
    void stateSecretsAreTurnedAway() {
        Envelope secret = message("721").with("Subject", Envelope.tag("Subject", "Kế hoạch TỐI MẬT năm 2020"));
        Said.says(drop(secret), 422, "có dấu \"TỐI MẬT\"");
    }

    @Test
    void afterThePaperTheMessageGoesToTheFirstNumber_D22_2() {
        UUID paper = errands.dropped();
        register(paper, "722/VPTN-KSTT");
        UUID copy = id(drop(message("722")));
        String way = INCOMING + "/" + copy;
        Document page = Jsoup.parse(Said.body(errands.get(way, errands.agency.clerk())));
        Element merge = page.selectFirst("button[formaction$=/merger]");
        assertThat(merge).isNotNull();
        Map<String, String> form = errands.form("merger", errands.version(INCOMING, copy));
        form.put("into", merge.val());
        assertThat(errands.post(way + "/merger", errands.agency.clerk(), form)).hasStatus3xxRedirection();
        String first = Said.text(errands.get(INCOMING + "/" + paper, errands.agency.clerk()));
        assertThat(first).contains("thong-diep.edxml", "Phụ lục.pdf");
    }

    @Test
    void afterTheMessageThePaperGoesToTheFirstNumber_D22_2() {
        UUID first = id(drop(message("723")));
        register(first, "723/VPTN-KSTT");
        UUID paper = errands.dropped();
        Said.says(register(paper, "723/VPTN-KSTT"), 422, "Cùng số, ký hiệu và nơi gửi");
    }

    private MvcTestResult register(UUID id, String mark) {
        Map<String, String> form = errands.form(errands.version(INCOMING, id));
        form.put("mark", mark);
        form.put("sender", "Văn phòng Thử nghiệm");
        return errands.post(INCOMING + "/" + id + "/registration", errands.agency.clerk(), form);
    }

    private static Envelope fresh(String number) {
        return new Envelope().code(number, "VPTN-KSTT").id("000.00.00.G22,2020/04/03," + UUID.randomUUID());
    }

    private static Envelope message(String number) {
        byte[] letter = Paper.of("<p>Văn bản " + UUID.randomUUID() + "</p>");
        byte[] appendix = Paper.of("<p>Phụ lục " + UUID.randomUUID() + "</p>");
        return fresh(number).zipped(number + ".pdf", letter).file("Phụ lục.pdf", appendix);
    }

    private MvcTestResult drop(Envelope message) {
        return errands.drop(UUID.randomUUID(), errands.agency.clerk(), file("thong-diep.edxml", message.bytes()));
    }

    private Document page(MvcTestResult dropped) {
        assertThat(dropped).hasStatus(303);
        String page = dropped.getResponse().getHeader("Location");
        return Jsoup.parse(Said.body(errands.get(page, errands.agency.clerk())));
    }

    private static UUID id(MvcTestResult dropped) {
        assertThat(dropped).hasStatus(303);
        String way = dropped.getResponse().getHeader("Location");
        return UUID.fromString(way.substring(way.lastIndexOf('/') + 1));
    }
}
