package vn.caurong.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sentence that counts says one and many, whether its number is one or was kept as text. */
class CountingWordsTests {
    private static final Locale ENGLISH = Locale.of("en");
    private static final Locale VIETNAMESE = Locale.of("vi");
    private final Words words = new Words();

    record Counting(String key, Locale locale) {
        @Override
        public String toString() {
            return key + " " + locale;
        }
    }

    static Stream<Counting> counting() {
        Words all = new Words();
        return Stream.of(ENGLISH, VIETNAMESE)
                .flatMap(locale -> all.all(locale.getLanguage()).entrySet().stream()
                        .filter(text -> text.getValue().contains(",choice,"))
                        .map(text -> new Counting(text.getKey(), locale)));
    }

    @ParameterizedTest
    @MethodSource("counting")
    void everyOneOfThemIsSaidOnScreens(Counting text) {
        Sentences said = new Sentences(words, text.locale());
        assertThat(said.say(text.key(), values(1)))
                .isEqualTo(said.say(text.key(), values("1")))
                .contains("1")
                .doesNotContain("{", "choice");
        assertThat(said.say(text.key(), values(2000))).contains("000");
    }

    @ParameterizedTest
    @MethodSource("counting")
    void andInLetters(Counting text) {
        assertThat(words.getMessage(text.key(), values("7"), text.locale())).contains("7");
    }

    /** As many as any sentence takes. */
    private static Object[] values(Object each) {
        return Collections.nCopies(20, each).toArray();
    }
}
