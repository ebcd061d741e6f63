package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.files.Files;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;

@CauRongTest
class IncomingPagesTests {
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final TestArrivals arrivals;
    private final Files files;
    private TestAgency agency;

    IncomingPagesTests(
            JdbcClient jdbc,
            MockMvcTester mvc,
            TestSignIn signIn,
            Files files,
            Arriving arriving,
            Registering registering,
            IncomingDocuments documents) {
        this.jdbc = jdbc;
        this.mvc = mvc;
        this.signIn = signIn;
        this.files = files;
        this.arrivals = new TestArrivals(files, arriving, registering, documents);
    }

    @BeforeEach
    void anAgency() {
        agency = TestAgency.create(jdbc, "Sở Thử Trang");
    }

    @Test
    void whoIsNotSignedInGets401OrTheSignInPage() {
        UUID id = arrivals.registered("1/UBND", agency);
        assertThat(mvc.get()
                        .uri("/documents/incoming/" + id)
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(302, 303, 401);
        assertThat(mvc.post()
                        .uri("/documents/incoming/" + id + "/directive")
                        .with(signIn.nobody())
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(302, 303, 401);
    }

    @Test
    void aSpecialistMayNotRegister() {
        UUID id = arrivals.dropped(agency.clerk());
        assertThat(post(id, "registration", agency.specialist(), 1)).hasStatus(403);
        assertThat(post(id, "directive", agency.clerk(), 1)).hasStatus(403);
        assertThat(get("/documents/incoming/new", agency.leader())).hasStatus(403);
    }

    @Test
    void anotherAgencyGets404() {
        UUID id = arrivals.registered("2/UBND", agency);
        TestAgency other = TestAgency.create(jdbc, "Sở Người Ngoài");
        assertThat(get("/documents/incoming/" + id, other.leader())).hasStatus(404);
        assertThat(post(id, "directive", other.leader(), 2, "due", "none")).hasStatus(404);
        assertThat(get("/documents/incoming/" + UUID.randomUUID(), agency.clerk()))
                .hasStatus(404);
        assertThat(get("/documents/incoming/x", agency.clerk())).hasStatus(404);
    }

    @Test
    void aDirectiveWithoutAnybodyIs422AndAStalePage409() {
        UUID id = arrivals.registered("3/UBND", agency);
        int version = arrivals.version(id);
        assertThat(post(id, "directive", agency.leader(), version, "due", "none"))
                .hasStatus(422);
        assertThat(post(
                        id,
                        "directive",
                        agency.leader(),
                        version - 1,
                        "part-" + agency.unitHead().post(),
                        "LEAD"))
                .hasStatus(409);
    }

    @Test
    void theClerkRegistersOnThePageAndADoubleClickIsOne() {
        UUID id = arrivals.dropped(agency.clerk());
        Document page = page("/documents/incoming/" + id, agency.clerk());
        assertThat(page.select("form#reg h2").text()).contains("1");
        assertThat(page.select(".cr-note").size()).isPositive();
        String key = UUID.randomUUID().toString();
        for (int click = 0; click < 2; click++) {
            assertThat(post(
                            id,
                            "registration",
                            agency.clerk(),
                            1,
                            "key",
                            key,
                            "mark",
                            "2187/UBND-SNV",
                            "issued",
                            "03/04/2020",
                            "sender",
                            "UBND thành phố Thử",
                            "title",
                            "Rà soát điều kiện làm việc từ xa",
                            "type",
                            "cong-van",
                            "urgency",
                            "2",
                            "to",
                            agency.leader().post().toString()))
                    .hasStatus(303);
        }
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.PRESENTED);
        Document leaders = page("/documents/incoming/" + id, agency.leader());
        assertThat(leaders.select("form#next").attr("action")).endsWith("/directive");
        assertThat(leaders.select(".cr-stamp-2").size()).isPositive();
        Document others = page("/documents/incoming/" + id, agency.clerk());
        assertThat(others.select("form#next")).isEmpty();
        assertThat(others.select(".cr-next-done").text()).contains("Lê Văn Thử Đầu");
    }

    @Test
    void wordsOfStateSecrecyAreRefusedAndNothingIsKept_D22_4() {
        UUID id = arrivals.dropped(agency.clerk());
        assertThat(post(
                        id,
                        "registration",
                        agency.clerk(),
                        1,
                        "title",
                        "Kế hoạch phòng thủ (TUYỆT MẬT)",
                        "issued",
                        "03/04/2020",
                        "sender",
                        "Bộ Chỉ huy"))
                .hasStatus(422);
        assertThat(arrivals.state(id)).isEqualTo(IncomingState.RETURNED);
        assertThat(files.of(new vn.caurong.kernel.Subject("incoming", id))).isEmpty();
    }

    @Test
    void everyStepHasItsPage() {
        UUID id = arrivals.registered("4/UBND", agency);
        String next = "/documents/incoming/" + id;
        assertThat(post(
                        id,
                        "directive",
                        agency.leader(),
                        arrivals.version(id),
                        "part-" + agency.unitHead().post(),
                        "LEAD",
                        "due",
                        "2",
                        "phrase",
                        "Tham mưu trả lời",
                        "replyRequired",
                        "yes"))
                .hasStatus(303);
        assertThat(page(next, agency.unitHead()).select("form#next").attr("action"))
                .endsWith("/assignment");
        assertThat(post(
                        id,
                        "assignment",
                        agency.unitHead(),
                        arrivals.version(id),
                        "to",
                        agency.specialist().post().toString()))
                .hasStatus(303);
        Document work = page(next, agency.specialist());
        assertThat(work.select("form#next").attr("action")).isEqualTo("/documents/outgoing?replyTo=" + id);
        assertThat(work.select(".cr-history blockquote").text()).contains("Tham mưu trả lời");
        assertThat(post(id, "completion", agency.specialist(), arrivals.version(id), "words", "x"))
                .hasStatus(422);
        for (String act : new String[] {"passing-on", "sending-back"}) {
            assertThat(get(next + "/" + act, agency.leader())).hasStatus(422);
        }
        assertThat(get(next + "/deadline", agency.leader())).hasStatus(200);
        assertThat(get(next + "/handing-back", agency.unitHead())).hasStatus(200);
    }

    @Test
    void whatIsToBeKnownClosesOnReading() {
        UUID id = arrivals.registered("44/UBND", agency);
        int version = arrivals.version(id);
        String unit = "part-" + agency.unitHead().post();
        assertThat(post(id, "directive", agency.leader(), version, unit, "KNOW"))
                .hasStatus(303);
        assertThat(open(id)).isEqualTo(1);
        page("/documents/incoming/" + id, agency.unitHead());
        assertThat(open(id)).isZero();
    }

    @Test
    void datesAreReadStrictly() {
        UUID id = arrivals.dropped(agency.clerk());
        for (String day : new String[] {"31/02/2020", "hôm qua", "25:00, 01/02/2020"}) {
            assertThat(post(id, "registration", agency.clerk(), 1, "title", "a", "reply", day))
                    .hasStatus(422);
        }
    }

    private long open(UUID id) {
        return jdbc.sql("select count(*) from worklist.item where subject_id = ? and closed_at is null")
                .param(id)
                .query(Long.class)
                .single();
    }

    @Test
    void countsAreTheRowsOfTheirLists() {
        arrivals.registered("5/UBND", agency);
        arrivals.registered("6/UBND", agency);
        arrivals.dropped(agency.clerk());
        Document page = page("/documents/incoming", agency.clerk());
        var door = page.select(".cr-nav a[href*=filter=mine]");
        assertThat(door.select(".cr-count").text()).isEqualTo("1");
        assertThat(page(door.attr("href"), agency.clerk()).select("tbody tr")).hasSize(1);
        assertThat(page.select(".cr-filters a")).hasSize(IncomingFilter.values().length);
        page.select(".cr-filters a").forEach(filter -> {
            Document list = page(filter.attr("href"), agency.clerk());
            assertThat(list.select("tbody tr"))
                    .as(filter.text())
                    .hasSize(Integer.parseInt(filter.select("b").text()));
        });
        assertThat(page("/documents/incoming?q=ra soat", agency.clerk()).select("tbody tr"))
                .hasSize(3);
        assertThat(page("/documents/incoming?q=%25", agency.clerk()).select("tbody tr"))
                .isEmpty();
    }

    @Test
    void aFileDroppedTwiceIsRefusedWithTheWayToIt() {
        byte[] pdf = files.read(arrivals.blob().sha256());
        assertThat(drop(pdf)).hasStatus(303);
        MvcTestResult again = drop(pdf);
        assertThat(again).hasStatus(422);
        assertThat(html(again).select(".cr-note-seal a").attr("href")).startsWith("/documents/incoming/");
    }

    private MvcTestResult drop(byte[] pdf) {
        return mvc.post()
                .uri("/documents/incoming")
                .multipart()
                .file(new MockMultipartFile("file", "van-ban.pdf", "application/pdf", pdf))
                .param("key", UUID.randomUUID().toString())
                .with(signIn.as(agency.clerk()))
                .exchange();
    }

    private MvcTestResult get(String uri, Actor actor) {
        return mvc.get()
                .uri(java.net.URI.create(uri.replace(" ", "%20")))
                .with(signIn.as(actor))
                .exchange();
    }

    private MvcTestResult post(UUID id, String act, Actor actor, int version, String... fields) {
        var request = mvc.post().uri("/documents/incoming/" + id + "/" + act);
        TestArrivals.form(version).forEach((name, value) -> request.param(name, value));
        for (int n = 0; n < fields.length; n += 2) {
            String name = fields[n];
            String value = fields[n + 1];
            request.with(sent -> {
                sent.setParameter(name, value);
                return sent;
            });
        }
        return request.with(signIn.as(actor)).exchange();
    }

    private Document page(String uri, Actor actor) {
        MvcTestResult result = get(uri, actor);
        assertThat(result).hasStatus(200);
        return html(result);
    }

    private static Document html(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
