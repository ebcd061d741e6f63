package vn.caurong.calendar.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of at most 75 octets without a character cut (RFC 5545 3.1). */
class FoldedTests {
    @ParameterizedTest
    @ValueSource(strings = {"a", "ế", "ế́", "😀", "aế😀"})
    void noLineIsLongerAndNoCharacterIsCut(String letters) {
        String line = "SUMMARY:" + letters.repeat(100) + "\r\nEND:VEVENT\r\n";
        byte[] folded = Folded.of(line);
        String text = new String(folded, StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n ", "")).isEqualTo(line).doesNotContain("\uFFFD");
        assertThat(Arrays.stream(text.split("\r\n"))
                        .mapToInt(each -> each.getBytes(StandardCharsets.UTF_8).length)
                        .max()
                        .orElseThrow())
                .isBetween(70, 75);
    }
}
