package vn.caurong.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling.Allowed;
import vn.caurong.kernel.Ruling.Refused;
import vn.caurong.organization.TestAgency;

@CauRongTest
class PreferenceTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final MailWishes preferences;
    private final Actor reader;

    PreferenceTests(MockMvcTester mvc, TestSignIn signIn, MailWishes preferences, JdbcClient jdbc) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.preferences = preferences;
        this.reader = TestAgency.create(jdbc, "Sở Tùy Chọn").leader();
    }

    @Test
    void onlyTheSignedInChoose() {
        assertThat(mvc.get().uri("/account/notices")).hasStatus(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "khong", "a@b", "a b@c.vn", "a@c.vn\r\nBcc: b@c.vn"})
    void anAddressThatIsNoneIsRefused(String address) {
        assertThat(keep(address, "19:00", "30")).hasStatus(422);
        assertThat(preferences.of(reader.person())).isEqualTo(Preference.PROPOSED);
    }

    @Test
    void aTimeOrABundleThatIsNoneIsRefused() {
        assertThat(keep("a@danang.example", "25:00", "30")).hasStatus(422);
        assertThat(keep("a@danang.example", "19:00", "7")).hasStatus(422);
    }

    @Test
    void whatIsChosenIsKept() {
        assertThat(keep("a@danang.example", "19:15", "60")).hasStatus(303);
        Preference kept = preferences.of(reader.person());
        assertThat(kept.mail()).isTrue();
        assertThat(kept.minutes()).isEqualTo(60);
        assertThat(kept.quietFrom()).hasToString("19:15");
        assertThat(mvc.get().uri("/account/notices").with(signIn.as(reader)))
                .hasStatusOk()
                .bodyText()
                .contains("a@danang.example");
    }

    @Test
    void lettersGoWhereTheCityLetsThemGo() {
        var smtp = new PostSettings.Smtp("h", 25, null, null, "f@x", "none", List.of("danang.gov.vn"));
        assertThat(new Preference(
                                true,
                                "a@DaNang.gov.vn",
                                30,
                                Preference.PROPOSED.quietFrom(),
                                Preference.PROPOSED.quietTo(),
                                "vi")
                        .ruling(smtp))
                .isInstanceOf(Allowed.class);
        assertThat(new Preference(
                                true,
                                "a@gmail.com",
                                30,
                                Preference.PROPOSED.quietFrom(),
                                Preference.PROPOSED.quietTo(),
                                "vi")
                        .ruling(smtp))
                .isInstanceOf(Refused.class);
    }

    private MvcTestResult keep(String address, String from, String minutes) {
        return mvc.post()
                .uri("/account/notices")
                .param("key", UUID.randomUUID().toString())
                .param("mail", "true")
                .param("address", address)
                .param("minutes", minutes)
                .param("quietFrom", from)
                .param("quietTo", "06:30")
                .with(signIn.as(reader))
                .exchange();
    }
}
