package vn.caurong.documents.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.documents.outgoing.Office;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.signatures.internal.TestKeys;

@CauRongTest
class SittingControllerTests {
    private static final String SITTINGS = "/documents/sittings";

    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final JdbcClient jdbc;
    private final Office office;
    private final Actor leader;

    SittingControllerTests(MockMvcTester mvc, TestSignIn signIn, ApplicationContext context) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.jdbc = context.getBean(JdbcClient.class);
        this.office = new Office(context, "Sở Trang Ký");
        this.leader = office.agency.leader();
    }

    @Test
    void nobody_sits_down_without_signing_in() {
        assertThat(mvc.get().uri(SITTINGS).exchange()).hasStatus3xxRedirection();
    }

    @Test
    void a_specialist_has_nothing_to_sign() {
        assertThat(post(SITTINGS, office.agency.specialist())).hasStatus(403);
    }

    @Test
    void another_persons_sitting_is_answered_as_one_not_there() {
        office.approved(null);
        String way = begun();
        Actor deputy = office.agency.deputy();
        assertThat(get(way, deputy)).hasStatus(404);
        assertThat(get(way + "/papers/1", deputy)).hasStatus(404);
        assertThat(get(way + "/papers/9", leader)).hasStatus(404);
        assertThat(post(way + "/papers/1/choice", deputy, "version", "1", "choice", "LATER"))
                .hasStatus(404);
        assertThat(post(way + "/end", deputy, "pin", TestKeys.PIN)).hasStatus(404);
    }

    @Test
    void a_return_without_remarks_and_a_sitting_about_nothing_are_refused() {
        UUID draft = office.approved(null);
        String way = begun();
        assertThat(post(way + "/papers/1/choice", leader, "version", "3", "choice", "RETURN"))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi ý kiến");
        UUID others = office.submitted(null);
        assertThat(post(SITTINGS, leader, "pick", others.toString())).hasStatus(422);
        assertThat(office.state(draft)).isEqualTo("TO_SIGN");
    }

    @Test
    void home_and_the_list_of_drafts_lead_to_it_and_it_leads_through_to_the_report() throws InterruptedException {
        UUID one = office.approved(null);
        UUID two = office.approved(null);
        assertThat(get("/my-work", leader)).bodyText().contains("action=\"/documents/sittings\"", "Đọc và ký");
        assertThat(get("/documents/drafts?filter=to-sign", leader))
                .bodyText()
                .contains("value=\"" + one + "\"", "value=\"" + two + "\"");
        MvcTestResult begun = post(SITTINGS, leader, "pick", one.toString(), "pick", two.toString());
        String first = begun.getResponse().getHeader("Location");
        assertThat(get(first, leader)).bodyText().contains("iệc 1 trong 2", "Chọn ký", "Nhất trí.");
        String version = version(first);
        String second = choose(first, version);
        assertThat(second).endsWith("/papers/2");
        String whole = choose(second, version);
        assertThat(get(whole, leader)).bodyText().contains("Ký 2 văn bản", "name=\"pin\"");
        assertThat(post(whole + "/end", leader, "pin", TestKeys.PIN)).hasStatus(303);
        Through.run(jdbc, UUID.fromString(whole.substring(whole.lastIndexOf('/') + 1)));
        assertThat(get(whole, leader))
                .bodyText()
                .contains("Đã ký 2, trả lại 0, không ký được 0")
                .doesNotContain("name=\"pin\"");
        assertThat(get(SITTINGS, leader)).bodyText().contains(whole);
        assertThat(office.state(two)).isEqualTo("SIGNED");
    }

    private String choose(String paper, String version) {
        MvcTestResult chosen = post(paper + "/choice", leader, "version", version, "choice", "SIGN");
        assertThat(chosen).hasStatus(303);
        return chosen.getResponse().getHeader("Location");
    }

    private String version(String paper) {
        return org.jsoup.Jsoup.parse(body(paper)).select("input[name=version]").attr("value");
    }

    private String body(String address) {
        try {
            return get(address, leader).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String begun() {
        String first = post(SITTINGS, leader).getResponse().getHeader("Location");
        return first.substring(0, first.indexOf("/papers/"));
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signIn.as(actor)).exchange();
    }

    private MvcTestResult post(String address, Actor actor, String... fields) {
        var request = mvc.post().uri(address);
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return request.param("key", UUID.randomUUID().toString())
                .with(signIn.as(actor))
                .exchange();
    }
}
