package vn.caurong.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.WorkList;

@CauRongTest
class SubjectControllerTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final Office office;
    private final Office other;
    private final WorkList waiting;
    private final JdbcClient jdbc;

    SubjectControllerTests(MockMvcTester mvc, TestSignIn signIn, ApplicationContext context) {
        this.waiting = context.getBean(WorkList.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.mvc = mvc;
        this.signIn = signIn;
        this.office = new Office(context, "Sở Trang");
        this.other = new Office(context, "Quận Khác");
    }

    @Test
    void nobody_sees_a_document_without_signing_in() {
        assertThat(mvc.get().uri("/documents/outgoing/" + office.begun()).exchange())
                .hasStatus3xxRedirection();
    }

    @Test
    void another_agency_gets_the_answer_of_a_document_not_there() {
        assertThat(page(office.begun(), other.agency.leader())).hasStatus(404);
    }

    @Test
    void somebody_with_posts_in_two_agencies_reads_what_one_post_waits_for_while_acting_in_the_other() {
        UUID id = office.begun();
        Actor reader = other.agency.leader();
        jdbc.sql("""
                        insert into organization.holding (id, person, post, during, main)
                        values (?, ?, ?, '[2020-01-01,)', false)
                        """)
                .params(
                        UUID.randomUUID(),
                        reader.person(),
                        office.agency.specialist().post())
                .update();
        assertThat(page(id, reader)).hasStatusOk();
    }

    @Test
    void a_specialist_may_not_issue() {
        assertThat(post(office.begun(), "issuance", office.agency.specialist())).hasStatus(403);
    }

    @Test
    void an_empty_draft_is_not_submitted() {
        UUID id = office.begun();
        assertThat(post(id, "submission", office.agency.specialist())).hasStatus(422);
    }

    @Test
    void words_of_state_secrecy_are_not_kept_even_in_a_draft_as_D16_3_says() {
        UUID id = office.begun();
        for (String[] marked : new String[][] {{"subject", "Kế hoạch diễn tập (MẬT)"}, {"body", "TỐI MẬT"}}) {
            assertThat(mvc.post()
                            .uri("/documents/outgoing/" + id + "/submission")
                            .param("key", UUID.randomUUID().toString())
                            .param("version", "1")
                            .param("urgency", "0")
                            .param(marked[0], marked[1])
                            .with(signIn.as(office.agency.specialist()))
                            .exchange())
                    .hasStatus(422)
                    .bodyText()
                    .contains("văn bản mật");
        }
        assertThat(office.document(id).content()).isEqualTo(1);
    }

    @Test
    void a_page_left_open_says_who_changed_it_and_changes_nothing() {
        UUID id = office.submitted(null);
        assertThat(post(id, "approval", office.agency.unitHead())).hasStatus(409);
        assertThat(office.document(id).state()).isEqualTo(OutgoingState.IN_REVIEW);
    }

    @Test
    void the_author_gets_the_editor_and_the_way_on() {
        assertThat(page(office.begun(), office.agency.specialist()))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"draft\"", "/submission", "CỘNG HÒA XÃ HỘI");
    }

    @Test
    void the_checker_may_initial_or_return() {
        assertThat(page(office.submitted(null), office.agency.unitHead()))
                .hasStatusOk()
                .bodyText()
                .contains("/approval", "/return");
    }

    @Test
    void the_signer_signs_beside_the_page_and_others_get_no_button() {
        UUID id = office.approved(null);
        assertThat(page(id, office.agency.leader())).hasStatusOk().bodyText().contains("/signature");
        assertThat(page(id, office.agency.specialist()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/signature");
    }

    @Test
    void the_clerk_sees_the_number_to_come() {
        assertThat(page(office.signed(null), office.agency.clerk()))
                .hasStatusOk()
                .bodyText()
                .contains("/issuance", "01/STN-NV");
    }

    @Test
    void an_issued_document_shows_where_it_stands() {
        UUID id = office.issued(other.agency.name());
        assertThat(page(id, office.agency.specialist()))
                .hasStatusOk()
                .bodyText()
                .contains(other.agency.name(), "01/STN-NV");
    }

    @Test
    void lists_show_what_the_reader_may_see() {
        UUID draft = office.submitted(null);
        UUID issued = office.issued(null);
        assertThat(list("/documents/drafts?filter=mine", office.agency.unitHead()))
                .hasStatusOk()
                .bodyText()
                .contains(draft.toString())
                .doesNotContain(issued.toString());
        assertThat(list("/documents/outgoing", office.agency.clerk()))
                .hasStatusOk()
                .bodyText()
                .contains(issued.toString(), "01/STN-NV");
        assertThat(list("/documents/outgoing", other.agency.clerk()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(issued.toString());
    }

    @Test
    void what_is_issued_and_only_to_be_known_does_not_wait_among_drafts() {
        UUID draft = office.begun();
        UUID issued = office.issued(null);
        assertThat(list("/documents/drafts?filter=mine", office.agency.specialist()))
                .bodyText()
                .contains(draft.toString())
                .doesNotContain(issued.toString());
        assertThat(list("/documents/outgoing?filter=to-know", office.agency.specialist()))
                .bodyText()
                .contains(issued.toString())
                .doesNotContain(draft.toString());
        assertThat(waiting.counts(office.agency.specialist()).get(Outgoing.KIND))
                .isEqualTo(new WorkList.Count(1, 1));
    }

    @Test
    void the_row_at_home_says_what_the_draft_is_about_now() {
        UUID id = office.begun();
        assertThat(list("/my-work", office.agency.specialist()))
                .bodyText()
                .contains("/documents/outgoing/" + id, "Chưa có trích yếu");
        assertThat(post(id, "content", office.agency.specialist(), "subject", "lịch trực tháng 5"))
                .hasStatus(303);
        assertThat(list("/my-work", office.agency.specialist()))
                .bodyText()
                .contains("lịch trực tháng 5")
                .doesNotContain("Chưa có trích yếu");
    }

    private MvcTestResult list(String address, Actor actor) {
        return mvc.get().uri(address).with(signIn.as(actor)).exchange();
    }

    private MvcTestResult page(UUID id, Actor actor) {
        return mvc.get().uri("/documents/outgoing/" + id).with(signIn.as(actor)).exchange();
    }

    private MvcTestResult post(UUID id, String act, Actor actor, String... more) {
        var request = mvc.post().uri("/documents/outgoing/" + id + "/" + act);
        for (int n = 0; n < more.length; n += 2) {
            request.param(more[n], more[n + 1]);
        }
        return request.param("key", UUID.randomUUID().toString())
                .param("version", "1")
                .param("urgency", "0")
                .with(signIn.as(actor))
                .exchange();
    }
}
