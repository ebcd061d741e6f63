package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Errands.INCOMING;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.exchange.Envelope;
import vn.caurong.exchange.TestPartner;
import vn.caurong.exchange.edxml.StateEnvelope;
import vn.caurong.exchange.edxml.StateEnvelope.Told;
import vn.caurong.files.Paper;

/** A partner calls its document back, asks for it, or sends it again after a refusal. */
@CauRongTest
class PartnerWordsTests {
    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final Errands errands;
    private TestPartner partner;

    PartnerWordsTests(MockMvcTester mvc, JdbcClient jdbc, ApplicationContext context) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.errands = new Errands(context, "Sở Nghe Đối Tác");
    }

    @BeforeEach
    void aPartner() {
        partner = TestPartner.add(jdbc);
    }

    @Test
    void calledBackItIsCancelledAndThePartnerToldSo_D18_4b() {
        Envelope message = message("41");
        UUID id = sent(send(message));
        MvcTestResult again = send(recall(message));
        assertThat(sent(again)).isEqualTo(id);
        assertThat(sent(send(recall(message)))).as("called back twice").isEqualTo(id);
        assertThat(state(id)).isEqualTo("CANCELLED");
        assertThat(codes(id)).containsExactlyInAnyOrder("01", "15");
        assertThat(Said.text(errands.get(INCOMING + "/" + id, errands.agency.clerk())))
                .contains("Nơi gửi đã thu hồi", "Ban hành nhầm");
    }

    @Test
    void whatItNeverSentItCannotCallBack() {
        answers("10", send(recall(message("42"))));
        Envelope message = message("42");
        UUID id = sent(send(message));
        TestPartner other = TestPartner.add(jdbc);
        TestPartner own = partner;
        partner = other;
        answers("10", send(recall(message).from(other.code(), "Kẻ khác")));
        partner = own;
        assertThat(state(id)).isEqualTo("ARRIVED");
    }

    @Test
    void askedBackByAStateItIsTheSame() {
        Envelope message = message("43");
        UUID id = sent(send(message));
        String documentId = text("select document_id from documents.incoming where id = ?", id);
        byte[] asks = StateEnvelope.write(new Told(
                partner.code(),
                "",
                errands.agency.code(),
                documentId,
                "43/X",
                "",
                "13",
                "Gửi nhầm",
                "2020/04/08 08:00:00"));
        assertThat(send(asks)).hasStatusOk();
        assertThat(state(id)).isEqualTo("CANCELLED");
        byte[] unknown = StateEnvelope.write(new Told(
                partner.code(), "", errands.agency.code(), "không có", "43/X", "", "06", "", "2020/04/08 08:00:00"));
        answers("10", send(unknown));
    }

    @Test
    void refusedAndSentAgainItIsReceivedAndItsStatesAreTold_D21_2b() {
        Envelope message = message("44");
        UUID first = sent(send(message));
        Map<String, String> form = errands.form(errands.version(INCOMING, first));
        form.put("words", "Thiếu phụ lục");
        assertThat(errands.post(INCOMING + "/" + first + "/refusal", errands.agency.clerk(), form))
                .hasStatus3xxRedirection();
        UUID second = sent(send(message));
        assertThat(second).isNotEqualTo(first);
        assertThat(errands.post(
                        INCOMING + "/" + second + "/registration",
                        errands.agency.clerk(),
                        errands.form(errands.version(INCOMING, second))))
                .hasStatus3xxRedirection();
        assertThat(codes(first)).containsExactlyInAnyOrder("01", "02");
        assertThat(codes(second)).containsExactlyInAnyOrder("01", "03");
    }

    private Envelope message(String number) {
        return new Envelope()
                .from(partner.code(), "Văn phòng Thử nghiệm")
                .code(number, "VPTN-KSTT")
                .id(partner.code() + ",2020/04/03," + UUID.randomUUID())
                .zipped(number + ".pdf", Paper.of("<p>Văn bản " + UUID.randomUUID() + "</p>"));
    }

    private static Envelope recall(Envelope message) {
        return message.with(
                "Business",
                Envelope.tag(
                        "Bussiness",
                        Envelope.tag("BussinessDocType", "1") + Envelope.tag("BussinessDocReason", "Ban hành nhầm")));
    }

    private MvcTestResult send(Envelope message) {
        return send(message.bytes());
    }

    private MvcTestResult send(byte[] message) {
        return mvc.post()
                .uri("/exchange/v1/sendEdoc")
                .multipart()
                .file(new MockMultipartFile("file", "m.edxml", "application/octet-stream", message))
                .param("destination", errands.agency.code())
                .header("X-SystemId", partner.system())
                .header("X-SecretKey", partner.secret())
                .exchange();
    }

    private static UUID sent(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return UUID.fromString(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(?s).*\"docId\":\"([^\"]+)\".*", "$1"));
    }

    private static void answers(String code, MvcTestResult answer) {
        assertThat(answer)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.ErrorCode")
                .isEqualTo(code);
    }

    private String state(UUID id) {
        return text("select state from documents.incoming where id = ?", id);
    }

    private String text(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }

    private List<String> codes(UUID id) {
        return jdbc.sql("select code from exchange.state_message where incoming = ?")
                .param(id)
                .query(String.class)
                .list();
    }
}
