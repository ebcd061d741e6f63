package vn.caurong.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.signatures.Keys;

/** The agency's key is opened by the clerk who took it over, and by no other (NĐ 30/2020 Đ32). */
@CauRongTest
class KeptSealTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final JdbcClient jdbc;
    private final Office office;
    private final Office stranger;
    private final Actor one;
    private final Actor other;
    private final String way;

    KeptSealTests(MockMvcTester mvc, TestSignIn signIn, JdbcClient jdbc, ApplicationContext context) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.office = new Office(context, "Sở Giữ Dấu");
        this.stranger = new Office(context, "Sở Ngoài");
        this.one = office.agency.clerk();
        this.other = office.agency.more(office.agency.office(), "Văn thư", Role.CLERK, "Tô Thử Hai");
        UUID key = context.getBean(Keys.class)
                .ofIssuingName(
                        office.agency.issuingName(),
                        context.getBean(Clock.class).instant())
                .orElseThrow()
                .id();
        this.way = "/signatures/keys/" + key;
    }

    @Test
    void a_key_is_shown_to_whom_it_concerns_and_handed_over_by_whom_it_may_be() {
        assertThat(mvc.get().uri(way).exchange()).hasStatus3xxRedirection();
        assertThat(page(office.agency.specialist())).hasStatus(404);
        assertThat(page(stranger.agency.leader())).hasStatus(404);
        assertThat(post("taking-over", office.agency.leader(), Map.of())).hasStatus(403);
        assertThat(post("taking-over", other, Map.of())).hasStatus(422);
        assertThat(hand(one, other, "QĐ 1")).hasStatus(422);
        assertThat(hand(office.agency.leader(), other, " ")).hasStatus(422);
        assertThat(hand(office.agency.leader(), office.agency.unitHead(), "QĐ 1"))
                .hasStatus(422);
        assertThat(page(one)).hasStatusOk().bodyText().contains("mọi văn thư của cơ quan mở được");
    }

    @Test
    void both_act_and_only_then_the_new_keeper_alone_seals() {
        UUID first = office.signed(null);
        UUID second = office.signed(null);
        assertThat(hand(office.agency.leader(), one, "QĐ 12/QĐ-STN ngày 01/04/2020"))
                .hasStatus(303);
        assertThat(post("taking-over", one, Map.of())).hasStatus(303);
        assertRefused(first, other);
        assertThat(hand(one, other, "QĐ 13/QĐ-STN ngày 06/04/2020")).hasStatus(303);
        office.issue(first, one); // until it is taken, it is still the first one's
        assertThat(page(other)).bodyText().contains("/taking-over");
        assertThat(post("taking-over", other, Map.of())).hasStatus(303);
        assertRefused(second, one);
        assertThat(issuePage(second, one)).bodyText().contains("do Tô Thử Hai giữ");
        office.issue(second, other);
        assertThat(page(one)).bodyText().contains("QĐ 12/QĐ-STN", "QĐ 13/QĐ-STN", "Tô Thử Hai");
        assertThat(told("signatures.key-handed-over")).isEqualTo(2);
        assertThat(told("signatures.key-taken-over")).isEqualTo(2);
    }

    @Test
    void what_was_handed_over_by_mistake_is_taken_back() {
        assertThat(hand(office.agency.leader(), one, "QĐ 12")).hasStatus(303);
        assertThat(post("withdrawal", office.agency.leader(), Map.of())).hasStatus(303);
        assertThat(post("taking-over", one, Map.of())).hasStatus(422);
    }

    private void assertRefused(UUID id, Actor clerk) {
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> office.issue(id, clerk))
                .withMessage("signatures.refused.not-keeper");
    }

    private MvcTestResult issuePage(UUID id, Actor actor) {
        return mvc.get().uri("/documents/outgoing/" + id).with(signIn.as(actor)).exchange();
    }

    private MvcTestResult page(Actor actor) {
        return mvc.get().uri(way).with(signIn.as(actor)).exchange();
    }

    private MvcTestResult hand(Actor by, Actor to, String basis) {
        return post("handing-over", by, Map.of("to", to.person().toString(), "basis", basis));
    }

    private MvcTestResult post(String act, Actor actor, Map<String, String> fields) {
        var request =
                mvc.post().uri(way + "/" + act).param("key", UUID.randomUUID().toString());
        fields.forEach((name, value) -> request.param(name, value));
        return request.with(signIn.as(actor)).exchange();
    }

    private int told(String act) {
        return jdbc.sql("select count(*) from journal.entry where act = ? and subject_id = ?::uuid")
                .params(act, way.substring(way.lastIndexOf('/') + 1))
                .query(Integer.class)
                .single();
    }
}
