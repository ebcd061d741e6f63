package vn.caurong.exchange.partners;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.documents.outgoing.Office;
import vn.caurong.documents.spi.Intake;
import vn.caurong.documents.spi.IntakeReader;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;

/** Documents to agencies reached through a partner: out as edXML, states back, again, called back. */
@CauRongTest
class SendingAbroadTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final JdbcClient jdbc;
    private final IntakeReader reader;
    private final HearingStates hearing;
    private final Office office;
    private final TestAgency stranger;
    private final String name = "Bộ Thử Nghiệm " + UUID.randomUUID();
    private FakeAxis axis;
    private String code;

    SendingAbroadTests(
            MockMvcTester mvc,
            TestSignIn signIn,
            JdbcClient jdbc,
            IntakeReader reader,
            HearingStates hearing,
            ApplicationContext context) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.reader = reader;
        this.hearing = hearing;
        this.office = new Office(context, "Sở Gửi Qua Trục");
        this.stranger = TestAgency.create(jdbc, "Sở Người Lạ");
    }

    @BeforeEach
    void aPartnerThatServesIt() throws IOException {
        axis = new FakeAxis(jdbc);
        code = axis.serve(jdbc, name);
    }

    @AfterEach
    void itGoes() {
        axis.close();
        jdbc.sql("update exchange.partner set locked = true where system_id = ?")
                .param(axis.partner.system())
                .update();
        jdbc.sql("delete from exchange.reach where code = ?").param(code).update();
    }

    @Test
    void itGoesOutWithItsFileAndOurKey_QD28_D10_2(@TempDir Path folder) throws Exception {
        UUID id = office.issued(name.toUpperCase(java.util.Locale.of("vi")));
        FakeAxis.Call call = sent(1);
        assertThat(call.system() + "/" + call.secret()).isEqualTo("us/ours");
        assertThat(call.body()).contains("name=\"destination\"\r\n\r\n" + code);
        Path message = Files.writeString(folder.resolve("m"), call.message());
        Intake read = reader.read(message, "m", folder);
        assertThat(read.documentId()).isEqualTo(documentId(id));
        assertThat(read.to().getFirst().code()).isEqualTo(code);
        assertThat(read.typeName()).isEqualTo("Công văn");
        assertThat(read.signerTitle()).isNotBlank();
        byte[] file = Files.readAllBytes(read.pieces().getFirst().content());
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                .isEqualTo(text("select sha256 from documents.outgoing_issue where outgoing = ?", id));
        assertThat(page(id, office.agency.clerk())).contains("qua trục, mã " + code);
        assertThat(jdbc.sql("select count(*) from documents.postal_line where outgoing = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whileItIsAwayThatIsShownAndTriedAgainByItself() {
        axis.answers.add("503 0");
        axis.answers.add("503 0");
        UUID id = office.issued(name);
        await().atMost(30, SECONDS)
                .untilAsserted(
                        () -> assertThat(page(id, office.agency.clerk())).contains("HTTP 503", "Hệ thống tự thử lại"));
        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(carried(id)).isTrue());
        assertThat(page(id, office.agency.clerk())).doesNotContain("HTTP 503");
        assertThat(axis.sent).hasSize(3);
    }

    @Test
    void whatItRefusesForGoodWaitsForTheClerkToSendItAgain() {
        axis.answers.add("422 18");
        UUID id = office.issued(name);
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(page(id, office.agency.clerk()))
                        .contains("Sai rồi (18)", "Không tự thử lại", "Gửi lại"));
        await().untilAsserted(() -> assertThat(told(office.agency.clerk(), "recipients.notice.stuck"))
                .isOne());
        assertThat(again(id, stranger.clerk())).hasStatus(404);
        assertThat(again(id, office.agency.specialist())).hasStatus(403);
        assertThat(again(id, office.agency.clerk())).hasStatus(303);
        sent(2);
        await().untilAsserted(() -> assertThat(carried(id)).isTrue());
        assertThat(again(id, office.agency.clerk())).as("it has it").hasStatus(422);
    }

    @Test
    void statesAreReadBackOnceAndOnlyFromWhoServesIt_QD28_D6_3() {
        UUID id = office.issued(name);
        sent(1);
        axis.tell(documentId(id), code, "01", "");
        axis.tell(documentId(id), code, "06", "");
        axis.tell(documentId(id), "000.00.00.X00", "02", "Giả mạo");
        hearing.run();
        hearing.run();
        assertThat(state(id)).isEqualTo("COMPLETED");
        assertThat(axis.marked)
                .hasSize(3)
                .filteredOn(each -> each.contains("\"done\""))
                .hasSize(2);
        assertThat(page(id, office.agency.clerk())).contains("Đã hoàn thành").doesNotContain("Giả mạo");
    }

    @Test
    void refusedItIsSentOnceMoreAndItsNewStatesCount_D21_2b() {
        UUID id = office.issued(name);
        sent(1);
        axis.tell(documentId(id), code, "01", "");
        axis.tell(documentId(id), code, "02", "Thiếu phụ lục");
        hearing.run();
        assertThat(page(id, office.agency.clerk())).contains("Từ chối tiếp nhận", "Thiếu phụ lục", "Gửi lại");
        assertThat(page(id, office.agency.specialist())).doesNotContain("Gửi lại");
        assertThat(again(id, office.agency.clerk())).hasStatus(303);
        sent(2);
        axis.tell(documentId(id), code, "01", "");
        axis.tell(documentId(id), code, "03", "");
        hearing.run();
        assertThat(state(id)).isEqualTo("RECEIVED");
    }

    @Test
    void calledBackItIsToldAndCancelledThere_D18_4() {
        UUID id = office.issued(name);
        sent(1);
        await().untilAsserted(() -> assertThat(carried(id)).isTrue());
        assertThat(callBack(id, stranger.clerk(), "Sai nội dung")).hasStatus(404);
        assertThat(callBack(id, office.agency.specialist(), "Sai nội dung")).hasStatus(403);
        assertThat(callBack(id, office.agency.clerk(), " ")).hasStatus(422);
        assertThat(callBack(id, office.agency.clerk(), "Sai nội dung")).hasStatus(303);
        assertThat(callBack(id, office.agency.clerk(), "Nữa")).hasStatus(422);
        FakeAxis.Call call = sent(2);
        assertThat(call.says("BussinessDocType")).isEqualTo("1");
        assertThat(call.says("BussinessDocReason")).isEqualTo("Sai nội dung");
        assertThat(call.body())
                .contains("<edXML:DocumentId>" + documentId(id))
                .doesNotContain("ContentTransferEncoded");
        axis.tell(documentId(id), code, "15", "");
        hearing.run();
        assertThat(state(id)).isEqualTo("CANCELLED");
        assertThat(page(id, office.agency.clerk())).contains("Đã thu hồi ngày", "Đã hủy theo thu hồi");
        assertThat(again(id, office.agency.clerk())).hasStatus(422);
    }

    @Test
    void calledBackBeforeItLeftItNeverLeaves() {
        axis.answers.add("503 0");
        UUID id = office.issued(name);
        sent(1);
        assertThat(callBack(id, office.agency.clerk(), "Dừng")).hasStatus(303);
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(state(id)).isEqualTo("CANCELLED"));
        await().during(4, SECONDS).atMost(10, SECONDS).until(() -> axis.sent.size() == 1);
    }

    private FakeAxis.Call sent(int times) {
        await().atMost(30, SECONDS).until(() -> axis.sent.size() >= times);
        return axis.sent.get(times - 1);
    }

    private String documentId(UUID id) {
        return text("select document_id from documents.outgoing_issue where outgoing = ?", id);
    }

    private String state(UUID id) {
        return text("select state from documents.outgoing_delivery where outgoing = ?", id);
    }

    private boolean carried(UUID id) {
        return jdbc.sql("select carried_at is not null from documents.outgoing_delivery where outgoing = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private String text(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }

    private int told(Actor reader, String says) {
        return jdbc.sql("select count(*) from notifications.notice where person = ? and says = ?")
                .params(reader.person(), says)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult again(UUID id, Actor by) {
        UUID to = jdbc.sql("select agency from documents.outgoing_delivery where outgoing = ?")
                .param(id)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
        return post("/documents/outgoing/" + id + "/deliveries/" + to + "/sending", by, Map.of());
    }

    private MvcTestResult callBack(UUID id, Actor by, String reason) {
        return post("/documents/outgoing/" + id + "/call-back", by, Map.of("reason", reason));
    }

    private MvcTestResult post(String address, Actor by, Map<String, String> form) {
        var request = mvc.post().uri(address).param("key", UUID.randomUUID().toString());
        form.forEach(request::param);
        return request.with(signIn.as(by)).exchange();
    }

    private String page(UUID id, Actor by) {
        var answer = mvc.get()
                .uri("/documents/outgoing/" + id + "/deliveries")
                .with(signIn.as(by))
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .text();
    }
}
