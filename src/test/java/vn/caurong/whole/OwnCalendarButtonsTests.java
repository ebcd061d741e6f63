package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;

/** Buttons of one's own calendar pressed twice act once; strangers are refused in the tests of each part. */
@CauRongTest
class OwnCalendarButtonsTests {
    private static final byte[] FILE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//thu//thu//VI
            BEGIN:VEVENT
            UID:%1$s
            DTSTAMP:20200401T000000Z
            DTSTART:%2$sT010000Z
            DTEND:%2$sT020000Z
            SUMMARY:Khám răng
            END:VEVENT
            END:VCALENDAR
            """.formatted(
                    UUID.randomUUID(), LocalDate.now().plusWeeks(1).format(DateTimeFormatter.BASIC_ISO_DATE))
            .replace("\n", "\r\n")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final JdbcClient jdbc;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final Actor clerk;

    OwnCalendarButtonsTests(JdbcClient jdbc, MockMvcTester mvc, TestSignIn signIn) {
        this.jdbc = jdbc;
        this.mvc = mvc;
        this.signIn = signIn;
        clerk = TestAgency.create(jdbc, "Sở Bấm Hai Lần Lịch").clerk();
    }

    @Test
    void anOwnEntryIsEnteredAndRemovedOnce() {
        twice(
                "/calendar/mine",
                Map.of("title", "Việc riêng", "day", "08/04/2020", "from", "08:00", "to", "09:00", "times", "2"));
        assertThat(count("calendar.personal")).isEqualTo(2);
        twice(
                "/calendar/mine/" + newest("calendar.personal"),
                Map.of("title", "Sửa", "day", "09/04/2020", "from", "08:00", "to", "09:00", "version", "1"));
        assertThat(jdbc.sql("select sum(version) from calendar.personal where person = ?")
                        .param(clerk.person())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        twice("/calendar/mine/" + newest("calendar.personal") + "/removal", Map.of());
        assertThat(count("calendar.personal")).isEqualTo(1);
    }

    @Test
    void aLinkIsMadeAndWithdrawnOnce() {
        twice("/calendar/feeds", Map.of("calendar", "person_" + clerk.person()));
        assertThat(count("calendar.feed")).isEqualTo(1);
        twice("/calendar/feeds/" + newest("calendar.feed") + "/withdrawal", Map.of());
        assertThat(count("calendar.feed")).isEqualTo(1);
    }

    @Test
    void aFileIsLookedAtAndTakenOnce() {
        UUID key = UUID.randomUUID();
        String looked = look(key);
        assertThat(look(key)).isEqualTo(looked);
        assertThat(count("calendar.import")).isEqualTo(1);
        twice(looked + "/taking", Map.of());
        assertThat(count("calendar.personal")).isEqualTo(1);
    }

    private String look(UUID key) {
        var answer = mvc.post()
                .uri("/calendar/imports")
                .multipart()
                .file(new MockMultipartFile("file", "lich.ics", "text/calendar", FILE))
                .param("key", key.toString())
                .with(signIn.as(clerk))
                .exchange();
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private void twice(String address, Map<String, String> form) {
        String key = UUID.randomUUID().toString();
        assertThat(press(address, key, form)).isEqualTo(press(address, key, form));
    }

    private String press(String address, String key, Map<String, String> form) {
        var request = mvc.post().uri(address).param("key", key);
        form.forEach(request::param);
        var answer = request.with(signIn.as(clerk)).exchange();
        assertThat(answer).as(address).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table + " where person = ?")
                .param(clerk.person())
                .query(Long.class)
                .single();
    }

    private UUID newest(String table) {
        return jdbc.sql("select id from " + table + " where person = ? limit 1")
                .param(clerk.person())
                .query(UUID.class)
                .single();
    }
}
