package vn.caurong.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;

@CauRongTest
class FailurePagesTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;

    FailurePagesTests(MockMvcTester mvc, TestSignIn signIn) {
        this.mvc = mvc;
        this.signIn = signIn;
    }

    @Test
    void anUnknownAddressIsAPageOfOurs() {
        assertThat(mvc.get().uri("/nowhere"))
                .hasStatus(404)
                .bodyText()
                .contains("<h1>Không có trang này</h1>", "cr-note-seal", "/sign-in");
    }

    @Test
    void aScriptGetsOnlyTheNote() {
        assertThat(mvc.get().uri("/nowhere").header("HX-Request", "true"))
                .hasStatus(404)
                .bodyText()
                .contains("cr-note-seal")
                .doesNotContain("<html");
    }

    @Test
    void aWrongWayOfAskingIsRefusedInWords() {
        assertThat(mvc.get().uri("/preferences"))
                .hasStatus(405)
                .bodyText()
                .contains("Địa chỉ này không nhận cách gửi đó");
    }

    @Test
    void languageAndThemeAreKeptByTheBrowser() {
        assertThat(mvc.post()
                        .uri("/preferences")
                        .param("language", "en")
                        .param("theme", "dark")
                        .param("back", "/sign-in")
                        .with(signIn.nobody()))
                .hasStatus(303)
                .hasHeader("Location", "/sign-in")
                .cookies()
                .hasValue("language", "en")
                .hasValue("theme", "dark");
        assertThat(mvc.get().uri("/nowhere").cookie(new Cookie("language", "en"), new Cookie("theme", "dark")))
                .bodyText()
                .contains("There is no such page", "data-bs-theme=\"dark\"", "lang=\"en\"");
    }

    @Test
    void theWayBackNeverLeavesTheProgram() {
        for (String back : new String[] {"//elsewhere.example", "https://elsewhere.example", "/\\e"}) {
            assertThat(mvc.post().uri("/preferences").param("back", back).with(signIn.nobody()))
                    .hasHeader("Location", "/");
        }
    }

    @Test
    void browserFilesMayBeKeptForAYear() {
        String version = new AssetFiles().address("tokens.css");
        assertThat(mvc.get().uri(version).header("Accept-Encoding", "gzip"))
                .hasStatusOk()
                .hasHeader("Content-Encoding", "gzip")
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(mvc.get().uri("/assets/older/tokens.css")).hasStatus(404);
    }
}
