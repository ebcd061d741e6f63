package vn.caurong.documents.recipients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.documents.outgoing.Office;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.TestAgency;

/** Groups at issue, who has not taken a document in, and the register of the post. */
@CauRongTest
class RecipientsTests {
    private static final String GROUP = "Các sở, ban, ngành";

    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final JdbcClient jdbc;
    private final RecipientGroups groups;
    private final LateDeliveries late;
    private final Office office;
    private final List<TestAgency> members;
    private UUID group;

    RecipientsTests(MockMvcTester mvc, TestSignIn signIn, JdbcClient jdbc, ApplicationContext context) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.groups = context.getBean(RecipientGroups.class);
        this.late = context.getBean(LateDeliveries.class);
        this.office = new Office(context, "Sở Gửi Nhóm");
        this.members = List.of(
                TestAgency.create(jdbc, "Sở Nhóm Một"),
                TestAgency.create(jdbc, "Sở Nhóm Hai"),
                TestAgency.create(jdbc, "Sở Nhóm Ba"));
    }

    @BeforeEach
    void aGroup() {
        group = Ids.next();
        jdbc.sql("insert into documents.recipient_group (id, agency, name, during) values (?, ?, ?, '[2020-01-01,)')")
                .params(group, office.agency.id(), GROUP)
                .update();
        members.forEach(member -> list(member, true, "[2020-01-01,)"));
    }

    @Test
    void theMembersOfTheDayButTheExceptionsAndTheSender() {
        list(office.agency, true, "[2020-01-01,)");
        list(TestAgency.create(jdbc, "Sở Đã Rời"), true, "[2020-01-01,2020-02-01)");
        assertThat(members(GROUP)).hasSize(3);
        assertThat(members("CÁC SỞ, BAN, NGÀNH (trừ " + members.get(1).name() + ")"))
                .containsExactlyInAnyOrder(members.get(0).id(), members.get(2).id());
        assertThat(groups.members("Các sở khác", office.agency.id())).isEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> groups.members(GROUP + " (trừ Sở Không Có)", office.agency.id()))
                .isInstanceOf(RefusalException.class);
    }

    @Test
    void aGroupIsPrintedAsOneAndDeliveredToEach() {
        UUID id = office.issued(GROUP + " (trừ " + members.get(2).name() + ")");
        assertThat(delivered(id))
                .containsExactlyInAnyOrder(members.get(0).id(), members.get(1).id());
        assertThat(page(id, "all").select(".cr-unit")).hasSize(2);
        assertThat(jdbc.sql("select name from documents.outgoing_recipient where outgoing = ? and not copy")
                        .param(id)
                        .query(String.class)
                        .list())
                .allMatch(line -> line.startsWith(GROUP));
    }

    @Test
    void whoHasNotTakenItInIsCountedAndRemindedOnceADay() {
        UUID id = office.issued(GROUP);
        await().untilAsserted(() -> assertThat(arrived(id)).isEqualTo(3));
        Document page = page(id, "waiting");
        assertThat(page.select("input[name=pick]")).hasSize(3);
        assertThat(page.select(".cr-filters [aria-current] b").text()).isEqualTo("3");
        TestAgency one = members.getFirst();
        assertThat(remind(id, office.agency.specialist(), one)).hasStatus(303);
        assertThat(remind(id, office.agency.specialist(), one)).hasStatus(422);
        await().untilAsserted(() -> assertThat(told(one.clerk())).contains("recipients.notice.reminder"));
        assertThat(remind(id, members.get(1).clerk(), one)).hasStatus(404);
    }

    @Test
    void theSenderIsToldOnceWhatIsLate_QD28_D6_2() {
        UUID id = office.issued(GROUP);
        await().untilAsserted(() -> assertThat(arrived(id)).isEqualTo(3));
        jdbc.sql("update documents.outgoing_delivery set state = 'SENT' where outgoing = ? and agency = ?")
                .params(id, members.getFirst().id())
                .update();
        jdbc.sql("update documents.clock_run set start = start - interval '9 days', due = due - interval '9 days',"
                        + " met_at = null where subject_id = ? and clock = 'SEND'")
                .param(id)
                .update();
        late.run();
        late.run();
        assertThat(told(office.agency.specialist()))
                .filteredOn("recipients.notice.late"::equals)
                .hasSize(1);
    }

    @Test
    void whoHasNoCodeGetsALineInTheRegisterOfThePost_ND30_PL_IV() throws Exception {
        UUID id = office.issued("Công ty Thử Nghiệm Bưu Điện");
        UUID line = jdbc.sql("select id from documents.postal_line where outgoing = ?")
                .param(id)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
        assertThat(open(id)).isEqualTo(1);
        assertThat(send(line, members.getFirst().clerk(), "1")).hasStatus(404);
        assertThat(send(line, office.agency.clerk(), "0")).hasStatus(422);
        assertThat(send(line, office.agency.specialist(), "1")).hasStatus(403);
        assertThat(send(line, office.agency.clerk(), "2")).hasStatus(303);
        assertThat(open(id)).as("nothing is left to confirm").isZero();
        var book = mvc.get()
                .uri("/documents/registers/postal.pdf")
                .with(signIn.as(office.agency.clerk()))
                .exchange();
        try (var pdf = Loader.loadPDF(book.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("SỔ GỬI VĂN BẢN ĐI BƯU ĐIỆN", "Số lượng bì", "Công ty Thử Nghiệm Bưu Điện");
        }
        assertThat(mvc.get().uri("/documents/registers/postal").with(signIn.as(office.agency.clerk())))
                .hasStatusOk();
    }

    private void list(TestAgency member, boolean belongs, String during) {
        jdbc.sql("insert into documents.recipient_group_member values (?, ?, ?, ?::daterange)")
                .params(group, member.id(), belongs, during)
                .update();
    }

    private List<UUID> members(String line) {
        return groups.members(line, office.agency.id()).orElseThrow().stream()
                .map(unit -> unit.id())
                .toList();
    }

    private List<UUID> delivered(UUID id) {
        return jdbc.sql("select agency from documents.outgoing_delivery where outgoing = ?")
                .param(id)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private int arrived(UUID id) {
        return jdbc.sql("select count(incoming) from documents.outgoing_delivery where outgoing = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private int open(UUID id) {
        return jdbc.sql(
                        "select count(*) from worklist.item where subject_id = ? and duty = 'CONFIRM' and closed_at is null")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private List<String> told(Actor reader) {
        return jdbc.sql("select says from notifications.notice where person = ?")
                .param(reader.person())
                .query(String.class)
                .list();
    }

    private MvcTestResult remind(UUID id, Actor by, TestAgency whom) {
        return mvc.post()
                .uri("/documents/outgoing/" + id + "/reminders")
                .param("key", UUID.randomUUID().toString())
                .param("pick", whom.id().toString())
                .with(signIn.as(by))
                .exchange();
    }

    private MvcTestResult send(UUID line, Actor by, String envelopes) {
        return mvc.post()
                .uri("/documents/registers/postal/" + line + "/sending")
                .param("key", UUID.randomUUID().toString())
                .param("envelopes", envelopes)
                .with(signIn.as(by))
                .exchange();
    }

    private Document page(UUID id, String filter) {
        var answer = mvc.get()
                .uri("/documents/outgoing/" + id + "/deliveries?filter=" + filter)
                .with(signIn.as(office.agency.specialist()))
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
