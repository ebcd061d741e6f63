package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;

/** Program and database say the same of which kinds take the time of whom they name. */
@CauRongTest
class TakingKindsTests {
    private final JdbcClient jdbc;

    TakingKindsTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @EnumSource
    void everyKindTakesTimeInBothOrInNeither(EntryKind kind) {
        assertThat(jdbc.sql("select calendar.takes(?)")
                        .param(kind.name())
                        .query(Boolean.class)
                        .single())
                .isEqualTo(kind.takesLeaders());
    }
}
