package vn.caurong.calendar.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsiderTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ông A <a.b+c@x.gov.vn>|Ông A|a.b+c@x.gov.vn",
                "A@X.VN|''|a@x.vn",
                "Bà B, Công ty C (b@x.vn)|Bà B, Công ty C|b@x.vn",
                "b@x.vn Bà B|Bà B|b@x.vn",
            })
    void anAddressIsFoundInWords(String words, String name, String address) {
        assertThat(Outsider.in(words)).containsExactly(new Outsider(name, address));
    }

    @ParameterizedTest
    @CsvSource({"Ông A", "a@b", "@x.vn", "a @ x.vn"})
    void whatIsNoAddressIsNone(String words) {
        assertThat(Outsider.in(words)).isEmpty();
    }

    /** As they are written in letters: nobody of a line is left out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ông A <a@x.vn>; Bà B <b@y.vn>",
                "Ông A, a@x.vn, Bà B, b@y.vn",
                "a@x.vn Ông A; b@y.vn, Bà B",
                "Ông A a@x.vn Bà B b@y.vn;",
                "a@x.vn (Ông A), b@y.vn (Bà B)",
            })
    void severalOfALineAreFoundEach(String words) {
        assertThat(Outsider.in(words)).containsExactly(new Outsider("Ông A", "a@x.vn"), new Outsider("Bà B", "b@y.vn"));
    }

    @Test
    void aListWithoutNamesIsOneToo() {
        assertThat(Outsider.in("a@x.vn, b@y.vn; Ông C"))
                .containsExactly(new Outsider("", "a@x.vn"), new Outsider("", "b@y.vn"));
    }
}
