package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Administered.form;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Role;

/** A new agency set up by an administrator: its clerk signs in and registers a document. */
@CauRongTest
class NewAgencyTests {
    private static final String ONCE = "Kpwm7-Trxe4-Bnvq9-Hzad3";
    private static final String OWN = "Cầu vượt sông Hàn 2";

    private final ApplicationContext context;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final JdbcClient jdbc;
    private final String name =
            "Chi cục Mới Lập " + UUID.randomUUID().toString().substring(0, 8);
    private Administered city;

    NewAgencyTests(ApplicationContext context, MockMvcTester mvc, TestSignIn signIn, JdbcClient jdbc) {
        this.context = context;
        this.mvc = mvc;
        this.signIn = signIn;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anAdministratorOfTheCity() {
        city = new Administered(context, "Thành phố Lập Cơ Quan");
        city.reach();
    }

    @Test
    void whoManagesOneAgencyOnlyFoundsNone() {
        var local = new Administered(context, "Sở Không Lập Được");
        Map<String, String> form = founding();
        form.put("parent", local.agency.id().toString());
        Said.says(local.post("/administration/new-agency", form, local.admin), 422, "chỉ quản lý cơ quan của mình");
    }

    @Test
    void withoutBasisItIsRefusedAndNothingRemains() {
        Map<String, String> form = founding();
        form.put("basis", "");
        Said.says(city.post("/administration/new-agency", form, city.admin), 422, "Chưa có căn cứ");
        assertThat(jdbc.sql("select count(*) from organization.unit where name = ?")
                        .param(name)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void itsClerkSetsAPasswordAndRegistersTheFirstDocument() {
        UUID agency = found();
        UUID clerk = holder(agency, Role.CLERK);
        String login = "moi." + UUID.randomUUID().toString().substring(0, 8);
        var account = form("login", login, "password", ONCE);
        assertThat(city.post("/administration/accounts/" + clerk, account, city.admin))
                .hasStatus(303);

        Cookie once = signIn(login, ONCE);
        assertThat(mvc.get().uri("/documents/incoming").cookie(once))
                .as("first an own password")
                .hasStatus(303)
                .hasHeader("Location", "/account/password");
        send(once, "/account/password", form("current", ONCE, "fresh", OWN, "again", OWN));
        assertThat(mvc.get().uri("/documents/incoming").cookie(once)).hasStatusOk();

        Cookie own = signIn(login, OWN);
        String document = drop(own);
        var registration = form("version", "1", "mark", "15/UBND-VP", "issued", "01/04/2020", "sender", "UBND Thử");
        registration.putAll(Map.of("title", "Giao nhiệm vụ", "type", "cong-van", "urgency", "0"));
        registration.put("to", post(agency, "LEADER").toString());
        send(own, document + "/registration", registration);
        assertThat(jdbc.sql("select number from documents.incoming_registration where incoming = ?")
                        .param(UUID.fromString(document.substring(document.lastIndexOf('/') + 1)))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private String drop(Cookie session) {
        var answer = mvc.post()
                .uri("/documents/incoming")
                .multipart()
                .file(new MockMultipartFile("file", "van-ban.pdf", "application/pdf", Errands.pdf()))
                .param("key", UUID.randomUUID().toString())
                .param("_csrf", csrf(session))
                .cookie(session)
                .exchange();
        assertThat(answer).hasStatus(303);
        return answer.getResponse().getHeader("Location");
    }

    private void send(Cookie session, String address, Map<String, String> form) {
        var request = mvc.post().uri(address).cookie(session).param("_csrf", csrf(session));
        form.forEach((field, value) -> request.param(field, value));
        assertThat(request.exchange()).hasStatus(303);
    }

    private String csrf(Cookie session) {
        String page =
                Said.body(mvc.get().uri("/account/password").cookie(session).exchange());
        return Jsoup.parse(page).selectFirst("[name=_csrf]").val();
    }

    private Cookie signIn(String login, String password) {
        var answer = mvc.post()
                .uri("/sign-in")
                .with(signIn.nobody())
                .param("login", login)
                .param("password", password)
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getCookie("caurong"));
    }

    private UUID holder(UUID agency, Role role) {
        return jdbc.sql("""
            select h.person from organization.holding h join organization.post p on p.id = h.post
            join organization.unit u on u.id = p.unit where u.agency = ? and p.role = ?\
            """).params(agency, role.name()).query(UUID.class).single();
    }

    private UUID post(UUID agency, String role) {
        return jdbc.sql("""
            select p.id from organization.post p join organization.unit u on u.id = p.unit
            where u.agency = ? and p.role = ? and p.head\
            """).params(agency, role).query(UUID.class).single();
    }

    private UUID found() {
        MvcTestResult answer = city.post("/administration/new-agency", founding(), city.admin);
        assertThat(answer).hasStatus(303);
        String to = answer.getResponse().getHeader("Location");
        assertThat(city.get(to, city.admin)).hasStatusOk();
        return UUID.fromString(to.split("/", -1)[3]);
    }

    private Map<String, String> founding() {
        var form = new HashMap<>(form("parent", city.agency.id().toString(), "name", name, "notation", "CCM"));
        form.putAll(Map.of("from", "2020-03-01", "basis", "Quyết định 1/QĐ-UBND", "header", "CHI CỤC\nMỚI LẬP"));
        form.putAll(Map.of("headTitle", "Chi cục trưởng", "headLine", "CHI CỤC TRƯỞNG", "head", "Lý Thử Trưởng"));
        form.putAll(Map.of("deputyTitle", "Phó Chi cục trưởng", "deputy", "Lý Thử Phó", "clerk", "Lý Thử Thư"));
        return form;
    }
}
