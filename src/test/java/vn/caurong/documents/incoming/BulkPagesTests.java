package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.documents.lists.Pick;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;

@CauRongTest
class BulkPagesTests {
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final Registering registering;
    private final Directing directing;
    private final SendingBack back;
    private final TestArrivals arrivals;
    private TestAgency agency;

    BulkPagesTests(
            JdbcClient jdbc,
            MockMvcTester mvc,
            TestSignIn signIn,
            Registering registering,
            Directing directing,
            SendingBack back,
            ApplicationContext context) {
        this.jdbc = jdbc;
        this.mvc = mvc;
        this.signIn = signIn;
        this.registering = registering;
        this.directing = directing;
        this.back = back;
        this.arrivals = TestArrivals.of(context);
    }

    @BeforeEach
    void anAgency() {
        agency = TestAgency.create(jdbc, "Sở Thử Nhiều");
    }

    @Test
    void onlyTheirRolesMay() {
        assertThat(post("directives", agency.clerk(), "x", "")).hasStatus(403);
        assertThat(post("passings-on", agency.specialist(), "x", "")).hasStatus(403);
        assertThat(post("presentations", agency.leader(), "x", "")).hasStatus(403);
    }

    @Test
    void aLeaderAcceptsManyProposalsAndReadsWhichWereRefused() {
        UUID proposed = proposed("1/UBND");
        UUID bare = arrivals.registered("2/UBND", agency);
        UUID foreign = arrivals.registered("3/UBND", TestAgency.create(jdbc, "Sở Người Khác"));
        Document report = report(post("directives", agency.leader(), picks(proposed, bare, foreign), ""));
        assertThat(arrivals.state(proposed)).isEqualTo(IncomingState.DIRECTED);
        assertThat(arrivals.state(bare)).isEqualTo(IncomingState.PRESENTED);
        assertThat(report.select(".cr-note:not(#live-note) p").text())
                .contains("1 văn bản")
                .contains("2");
        assertThat(report.select(".cr-note li")).hasSize(2);
        assertThat(report.select(".cr-note li a").first().attr("href")).endsWith(bare.toString());
        assertThat(report.select(".cr-note li").first().text())
                .contains("2/UBND")
                .contains("chưa đề xuất");
        assertThat(report.select(".cr-note li").last().text()).doesNotContain("3/UBND");
    }

    @Test
    void aListOpenedBeforeAnotherActedIsRefusedRowByRow() {
        UUID id = proposed("4/UBND");
        String opened = picks(id);
        directing.passOn(id, arrivals.version(id), agency.deputy().post(), "", agency.leader());
        Document report = report(post("directives", agency.leader(), opened, ""));
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.PRESENTED);
        assertThat(report.select(".cr-note li")).hasSize(1);
    }

    @Test
    void aClerkPresentsManyAgain() {
        UUID one = sentBack("5/UBND");
        UUID other = sentBack("6/UBND");
        String to = agency.deputy().post().toString();
        report(post("presentations", agency.clerk(), picks(one, other), to));
        assertThat(arrivals.state(one)).isEqualTo(IncomingState.PRESENTED);
        assertThat(arrivals.state(other)).isEqualTo(IncomingState.PRESENTED);
    }

    @Test
    void aReportIsForTheOneWhoActed() {
        MvcTestResult done = post("directives", agency.leader(), picks(proposed("7/UBND")), "");
        String way = done.getResponse().getHeader("Location");
        assertThat(page(way, agency.deputy()).select(".cr-note:not(#live-note)"))
                .isEmpty();
    }

    private UUID proposed(String mark) {
        UUID id = arrivals.dropped(agency.clerk());
        Registration plain = arrivals.toLeader(mark, agency);
        var line = new Directive.Line(
                Part.LEAD, agency.unitHead().unit(), agency.unitHead().post());
        var proposal = new Directive(
                java.util.List.of(line),
                new Deadline(java.time.Instant.parse("2020-04-06T01:00:00Z"), null, null),
                "Xử lý",
                false);
        var form = new Registration(plain.details(), false, plain.presentTo(), null, proposal, "", false);
        registering.register(id, 1, form, agency.clerk());
        return id;
    }

    private UUID sentBack(String mark) {
        UUID id = arrivals.registered(mark, agency);
        back.sendBack(id, arrivals.version(id), "Xem lại", agency.leader());
        return id;
    }

    private String picks(UUID... ids) {
        return java.util.Arrays.stream(ids)
                .map(id -> Pick.written(id, arrivals.version(id)))
                .collect(java.util.stream.Collectors.joining(","));
    }

    private MvcTestResult post(String act, Actor actor, String picks, String to) {
        return mvc.post()
                .uri("/documents/incoming/" + act)
                .param("key", UUID.randomUUID().toString())
                .param("to", to)
                .param("pick", picks.split(","))
                .with(signIn.as(actor))
                .exchange();
    }

    private Document report(MvcTestResult done) {
        assertThat(done).hasStatus(303);
        Actor actor = done.getRequest().getRequestURI().endsWith("presentations") ? agency.clerk() : agency.leader();
        return page(done.getResponse().getHeader("Location"), actor);
    }

    private Document page(String address, Actor reader) {
        var answer = mvc.get()
                .uri(java.net.URI.create(address))
                .with(signIn.as(reader))
                .exchange();
        assertThat(answer).hasStatusOk();
        byte[] bytes = answer.getResponse().getContentAsByteArray();
        return Jsoup.parse(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
    }
}
