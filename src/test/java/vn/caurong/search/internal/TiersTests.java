package vn.caurong.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TiersTests {
    @Test
    void wordsWithMarksAreFirstLookedForAsWritten() {
        assertThat(tiers("Báo cáo"))
                .containsExactly(
                        "('.=báo' & '.=cáo')",
                        "('=báo' & '=cáo') & !('.=báo' & '.=cáo')",
                        "('.bao' & '.cao') & !('.=báo' & '.=cáo') & !('=báo' & '=cáo')",
                        "('bao' & 'cao') & !('.=báo' & '.=cáo') & !('=báo' & '=cáo') & !('.bao' & '.cao')");
    }

    @Test
    void wordsWithoutMarksMeanAny() {
        assertThat(tiers("bao cao")).containsExactly("('.bao' & '.cao')", "('bao' & 'cao') & !('.bao' & '.cao')");
    }

    @Test
    void aWordWithoutMarksBesideOthersMeansAnyToo() {
        assertThat(tiers("bao cáo")[0]).isEqualTo("('.bao' & '.=cáo')");
    }

    @Test
    void numbersAndNotationsAreTheirParts() {
        assertThat(tiers("0031/STTTT-CNTT")[0]).isEqualTo("('.31' & '.sttt' & '.cntt')".replace(".sttt'", ".stttt'"));
    }

    @Test
    void aDateIsOneWordHoweverItIsWritten() {
        assertThat(tiers("5/4/2020")).isEqualTo(tiers("05-04-2020"));
        assertThat(tiers("05.04.2020")[0]).isEqualTo("('.2020-04-05')");
        assertThat(tiers("31/02/2020")[0]).as("no day").isEqualTo("('.31/02/2020')");
    }

    @Test
    void whatThePageIsNarrowedByIsPartOfEachTier() {
        var narrowing = new Narrowing("incoming", 2020, null);
        assertThat(Tiers.of(Question.of("x", null, null), narrowing)[1])
                .isEqualTo("('x') & '#k:incoming' & '#y:2020' & !('.x')");
        assertThat(Tiers.of(Question.of("", "1/1/2020", null), narrowing)).containsExactly("'#k:incoming' & '#y:2020'");
    }

    @Test
    void signsOfTheQuestionLanguageAreNoCommands() {
        assertThat(tiers("a' | 'b \\ & !c:*<->")[1]).isEqualTo("('a' & 'b' & 'c') & !('.a' & '.b' & '.c')");
    }

    private static String[] tiers(String typed) {
        return Tiers.of(Question.of(typed, null, null), Narrowing.NONE);
    }
}
