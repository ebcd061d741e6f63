package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an answer says to whoever reads it. */
final class Said {
    private Said() {}

    static String text(MvcTestResult result) {
        return Jsoup.parse(body(result)).text();
    }

    static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The status, and a sentence the reader understands. */
    static void says(MvcTestResult result, int status, String sentence) {
        assertThat(text(result)).contains(sentence);
        assertThat(result).hasStatus(status);
    }
}
