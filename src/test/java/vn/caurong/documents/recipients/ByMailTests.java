package vn.caurong.documents.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
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
import vn.caurong.notifications.Mailing;
import vn.caurong.notifications.internal.TestMail;
import vn.caurong.organization.TestAgency;

/** Recipients without a code that have an address get the sealed PDF by e-mail. */
@CauRongTest
class ByMailTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final JdbcClient jdbc;
    private final SendingByMail sending;
    private final PostalLines lines;
    private final Addresses addresses;
    private final Office office;
    private final TestAgency stranger;
    private final String name = "Công ty Thư Điện Tử " + UUID.randomUUID();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Instant now = Instant.now();
    private int port;

    ByMailTests(
            MockMvcTester mvc,
            TestSignIn signIn,
            JdbcClient jdbc,
            SendingByMail sending,
            PostalLines lines,
            Addresses addresses,
            ApplicationContext context) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.sending = sending;
        this.lines = lines;
        this.addresses = addresses;
        this.office = new Office(context, "Sở Thư Điện Tử");
        this.stranger = TestAgency.create(jdbc, "Sở Không Liên Quan");
    }

    @BeforeEach
    void aServer() {
        server.start();
        port = server.getSmtp().getPort();
    }

    @AfterEach
    void itStops() {
        server.stop();
        jdbc.sql("update documents.mail_line set given_up_at = now() where sent_at is null and given_up_at is null")
                .update();
    }

    @Test
    void addressesAreKeptByTheClerkOfTheAgencyOnly() {
        assertThat(mvc.get().uri("/documents/registers/addresses")).hasStatus3xxRedirection();
        assertThat(keep(office.agency.specialist(), name, "a@b.vn")).hasStatus(403);
        assertThat(keep(office.agency.clerk(), name, "không phải")).hasStatus(422);
        assertThat(keep(office.agency.clerk(), " ", "a@b.vn")).hasStatus(422);
        assertThat(keep(office.agency.clerk(), name, "cu@caurong.example")).hasStatus(303);
        assertThat(keep(office.agency.clerk(), name.toUpperCase(java.util.Locale.of("vi")), "moi@caurong.example"))
                .hasStatus(303);
        assertThat(page("/documents/registers/addresses", office.agency.clerk()))
                .contains("moi@caurong.example")
                .doesNotContain("cu@caurong.example");
        UUID id = jdbc.sql("select id from documents.outside_address where address = 'moi@caurong.example'"
                        + " and agency = ? and upper(during) is null")
                .param(office.agency.id())
                .query(UUID.class)
                .single();
        String removal = "/documents/registers/addresses/" + id + "/removal";
        assertThat(post(removal, stranger.clerk(), Map.of())).hasStatus(404);
        assertThat(post(removal, office.agency.clerk(), Map.of())).hasStatus(303);
        assertThat(page("/documents/registers/addresses", office.agency.clerk()))
                .doesNotContain("moi@caurong.example");
    }

    @Test
    void withoutAMailServerItIsAnEnvelopeAsBefore() {
        keep(office.agency.clerk(), name, "firm@caurong.example");
        UUID id = office.issued(name);
        assertThat(count("documents.postal_line", id)).isOne();
        assertThat(count("documents.mail_line", id)).isZero();
    }

    @Test
    void anAddressDecidesButNotForWhatIsRestricted() {
        UUID id = office.issued(name);
        jdbc.sql("delete from documents.postal_line where outgoing = ?")
                .param(id)
                .update();
        keep(office.agency.clerk(), name, "firm@caurong.example");
        OutsideRecipients recipients =
                new OutsideRecipients(lines, new MailLines(jdbc), addresses, TestMail.at(port), Clock.systemUTC());
        assertThat(recipients.await(id, office.agency.id(), List.of(name, "Ông Không Thư"), false))
                .containsExactly("Ông Không Thư");
        assertThat(count("documents.mail_line", id)).isOne();
        assertThat(recipients.await(id, office.agency.id(), List.of(name), true))
                .containsExactly(name);
    }

    @Test
    void theSealedFileGoesOutOnce() throws Exception {
        UUID id = issuedByMail();
        run();
        run();
        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(letter.getSubject()).startsWith("Văn bản số ");
        MimeMultipart parts = (MimeMultipart) letter.getContent();
        byte[] file = parts.getBodyPart(1).getInputStream().readAllBytes();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                .isEqualTo(jdbc.sql("select sha256 from documents.outgoing_issue where outgoing = ?")
                        .param(id)
                        .query(String.class)
                        .single());
        assertThat(page("/documents/outgoing/" + id + "/deliveries", office.agency.clerk()))
                .contains("thư điện tử firm@caurong.example, đã gửi");
    }

    @Test
    void aServerDownForADayIsAskedAgainAndThatIsShown() {
        UUID id = issuedByMail();
        server.stop();
        for (int hour = 0; hour < 24; hour++) {
            run();
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(page("/documents/outgoing/" + id + "/deliveries", office.agency.clerk()))
                .contains("đã thử 24 lần, thử lại");
        GreenMail back = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        sending.run(TestMail.at(back.getSmtp().getPort()), clock());
        assertThat(back.getReceivedMessages()).hasSize(1);
        back.stop();
        assertThat(count("documents.postal_line", id)).isZero();
    }

    @Test
    void whatTheServerRefusesForGoodGoesByThePost() {
        UUID id = issuedByMail();
        Mailing refusing = new Mailing() {
            @Override
            public boolean isThere() {
                return true;
            }

            @Override
            public boolean takes(String address) {
                return true;
            }

            @Override
            public void send(UUID letter, String to, Letter written) {
                throw new NotTakenException("550 No such user", true, false);
            }
        };
        sending.run(refusing, clock());
        assertThat(count("documents.postal_line", id)).isOne();
        assertThat(jdbc.sql("select count(*) from worklist.item where subject_id = ? and duty = 'CONFIRM'"
                                + " and closed_at is null")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(page("/documents/outgoing/" + id + "/deliveries", office.agency.clerk()))
                .contains("550 No such user", "chuyển gửi bưu điện");
    }

    /** The tests' program has no mail server, so the letter is laid where issue would lay it. */
    private UUID issuedByMail() {
        UUID id = office.issued(name);
        jdbc.sql("delete from documents.postal_line where outgoing = ?")
                .param(id)
                .update();
        jdbc.sql("update worklist.item set closed_at = now() where subject_id = ? and duty = 'CONFIRM'")
                .param(id)
                .update();
        new MailLines(jdbc).add(id, office.agency.id(), name, "firm@caurong.example", now);
        return id;
    }

    private void run() {
        sending.run(TestMail.at(port), clock());
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private int count(String table, UUID id) {
        return jdbc.sql("select count(*) from " + table + " where outgoing = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult keep(Actor by, String who, String address) {
        return post("/documents/registers/addresses", by, Map.of("name", who, "address", address));
    }

    private MvcTestResult post(String address, Actor by, Map<String, String> form) {
        var request = mvc.post().uri(address).param("key", UUID.randomUUID().toString());
        form.forEach(request::param);
        return request.with(signIn.as(by)).exchange();
    }

    private String page(String address, Actor by) {
        var answer = mvc.get().uri(address).with(signIn.as(by)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .text();
    }
}
