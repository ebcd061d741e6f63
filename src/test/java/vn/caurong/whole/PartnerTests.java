package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Errands.INCOMING;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.exchange.Envelope;
import vn.caurong.exchange.TestPartner;
import vn.caurong.files.Paper;

/** Another agency's program sends documents and fetches their states. */
@CauRongTest
class PartnerTests {
    private static final String SEND = "/exchange/v1/sendEdoc";

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final Errands errands;
    private TestPartner partner;

    PartnerTests(MockMvcTester mvc, JdbcClient jdbc, ApplicationContext context) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.errands = new Errands(context, "Sở Qua Trục");
    }

    @BeforeEach
    void aPartner() {
        partner = TestPartner.add(jdbc);
    }

    @Test
    void withoutItsKeyNobodyIsLetIn() {
        for (var headers : new String[][] {{null, null}, {partner.system(), null}, {partner.system(), "sai"}}) {
            var request =
                    mvc.post().uri(SEND).multipart().file(file(message("1").bytes()));
            if (headers[0] != null) {
                request.header("X-SystemId", headers[0]);
            }
            if (headers[1] != null) {
                request.header("X-SecretKey", headers[1]);
            }
            MvcTestResult answer =
                    request.param("destination", errands.agency.code()).exchange();
            assertThat(answer)
                    .hasStatus(401)
                    .bodyJson()
                    .extractingPath("$.ErrorCode")
                    .isEqualTo("15");
        }
        assertThat(mvc.get().uri("/exchange/v1/getEdoc?docId=" + UUID.randomUUID()))
                .hasStatus(401);
    }

    @Test
    void aLockedPartnerIsNotLetIn() {
        jdbc.sql("update exchange.partner set locked = true where system_id = ?")
                .param(partner.system())
                .update();
        assertThat(send(message("1"))).hasStatus(401);
    }

    @Test
    void whatIsSentWaitsForTheClerkAndSaysWhereItCameFrom() {
        UUID id = sent(send(message("31")));
        String page = Said.text(errands.get(INCOMING + "/" + id, errands.agency.clerk()));
        assertThat(page).contains("Đối tác Thử", "qua trục liên thông", "31.pdf");
        assertThat(Said.text(errands.get("/my-work", errands.agency.clerk()))).contains("V/v kết nối, liên thông");
    }

    @Test
    void sentAgainItIsTheSameDocument() {
        Envelope message = message("32");
        MvcTestResult first = send(message);
        MvcTestResult again = send(message);
        assertThat(sent(again)).isEqualTo(sent(first));
        assertThat(again).bodyJson().extractingPath("$.ErrorDesc").asString().contains("đã nhận trước đó");
    }

    @ParameterizedTest
    @CsvSource({
        "DocumentId, 22",
        "Code, 22",
        "Subject, 22",
        "PromulgationInfo, 22",
        "From, 19",
    })
    void whatIsMissingIsAnsweredByItsCode(String part, String code) {
        assertThat(send(message("33").with(part, "")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.ErrorCode")
                .isEqualTo(code);
    }

    @Test
    void otherFaultsHaveTheirCodes() {
        answers("19", send(message("34").from("000.00.00.X99", "Cơ quan khác")));
        answers("18", send("T99.NOBODY", message("34").bytes()));
        answers("10", send(errands.agency.code(), "không phải XML".getBytes(StandardCharsets.UTF_8)));
        answers("10", send(message("34").business("Bussiness", "BussinessDocType", "1")));
        answers("22", send(fresh("34")));
        answers("21", send(fresh("34").file("a.exe", "MZ".getBytes(StandardCharsets.US_ASCII))));
        answers("22", send(message("34").with("Subject", Envelope.tag("Subject", "Văn bản TUYỆT MẬT"))));
        UUID empty = errands.agency.clerk().post();
        jdbc.sql("update organization.post set role = 'SPECIALIST' where id = ?")
                .param(empty)
                .update();
        answers("23", send(message("34")));
        jdbc.sql("update organization.post set role = 'CLERK' where id = ?")
                .param(empty)
                .update();
    }

    @Test
    void itsStatesWaitForThePartnerAndForNobodyElse() {
        UUID id = sent(send(message("35")));
        Map<String, String> form = errands.form(errands.version(INCOMING, id));
        assertThat(errands.post(INCOMING + "/" + id + "/registration", errands.agency.clerk(), form))
                .hasStatus3xxRedirection();
        MvcTestResult list =
                get("/exchange/v1/syncReceivedEdocList?messageType=status" + "&fromDate=2020/01/01&toDate=2100/01/01");
        assertThat(list).bodyJson().extractingPath("$.count").isEqualTo(2);
        String docId = text(list).replaceAll("(?s).*\"docId\":\"([^\"]+)\".*", "$1");
        String message = text(get("/exchange/v1/getEdoc?docId=" + docId));
        assertThat(message)
                .contains("<edXML:StatusCode>03</edXML:StatusCode>")
                .contains("<edXML:Code>35/VPTN-KSTT</edXML:Code>")
                .contains("<edXML:OrganId>" + errands.agency.code() + "</edXML:OrganId>");
        assertThat(update(docId, "done")).hasStatusOk();
        assertThat(update(docId, "eaten")).hasStatus(422);
        partner = TestPartner.add(jdbc);
        assertThat(get("/exchange/v1/getEdoc?docId=" + docId)).hasStatus(422);
        assertThat(update(docId, "done")).hasStatus(422);
    }

    @Test
    void aRefusalTellsItsReason() {
        UUID id = sent(send(message("36")));
        Map<String, String> form = errands.form(errands.version(INCOMING, id));
        form.put("words", "Gửi nhầm cơ quan");
        assertThat(errands.post(INCOMING + "/" + id + "/refusal", errands.agency.clerk(), form))
                .hasStatus3xxRedirection();
        String list = text(
                get("/exchange/v1/syncReceivedEdocList?messageType=status" + "&fromDate=2020/01/01&toDate=2100/01/01"));
        assertThat(list).contains("Gửi nhầm cơ quan");
    }

    @Test
    void callsWithoutTheirParametersAreAnsweredInShape() {
        answers("22", get("/exchange/v1/syncReceivedEdocList"));
        answers("22", get("/exchange/v1/syncReceivedEdocList?fromDate=hôm nay&toDate=mai"));
        answers("22", get("/exchange/v1/getEdoc?docId=1"));
    }

    @Test
    void whoRunsWildIsSlowedDown() {
        MvcTestResult last = get("/exchange/v1/getEdoc?docId=1");
        for (int n = 0; n < 130; n++) {
            last = get("/exchange/v1/getEdoc?docId=1");
        }
        assertThat(last).hasStatus(429);
        assertThat(last.getResponse().getHeader("Retry-After")).isEqualTo("60");
    }

    private Envelope message(String number) {
        return fresh(number).zipped(number + ".pdf", Paper.of("<p>Văn bản " + UUID.randomUUID() + "</p>"));
    }

    private Envelope fresh(String number) {
        return new Envelope()
                .from(partner.code(), "Văn phòng Thử nghiệm")
                .code(number, "VPTN-KSTT")
                .id(partner.code() + ",2020/04/03," + UUID.randomUUID());
    }

    private MvcTestResult send(Envelope message) {
        return send(errands.agency.code(), message.bytes());
    }

    private MvcTestResult send(String destination, byte[] message) {
        return mvc.post()
                .uri(SEND)
                .multipart()
                .file(file(message))
                .param("destination", destination)
                .header("X-SystemId", partner.system())
                .header("X-SecretKey", partner.secret())
                .exchange();
    }

    private static MockMultipartFile file(byte[] message) {
        return new MockMultipartFile("file", "m.edxml", "application/octet-stream", message);
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .header("X-SystemId", partner.system())
                .header("X-SecretKey", partner.secret())
                .exchange();
    }

    private MvcTestResult update(String docId, String status) {
        return mvc.post()
                .uri("/exchange/v1/updateStatus")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"docId\":\"%s\",\"status\":\"%s\"}".formatted(docId, status))
                .header("X-SystemId", partner.system())
                .header("X-SecretKey", partner.secret())
                .exchange();
    }

    private static void answers(String code, MvcTestResult answer) {
        assertThat(answer)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.ErrorCode")
                .isEqualTo(code);
    }

    private static String text(MvcTestResult answer) {
        return Said.body(answer);
    }

    private static UUID sent(MvcTestResult answer) {
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.ErrorCode")
                .isEqualTo("0");
        return UUID.fromString(Said.body(answer).replaceAll("(?s).*\"docId\":\"([^\"]+)\".*", "$1"));
    }
}
