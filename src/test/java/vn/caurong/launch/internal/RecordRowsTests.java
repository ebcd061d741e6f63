package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;

/** Rows answer to the names and types of records, and otherwise as the driver's. */
@CauRongTest
class RecordRowsTests {
    private static final String ROW =
            "select timestamptz '2020-04-08 01:30:00+00' as due_at, null::timestamptz as \"doneAt\"";

    private final JdbcClient jdbc;

    RecordRowsTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void columnsAreFoundUnderBothNamesAndInstantsGiven() {
        var read = new Row(Instant.parse("2020-04-08T01:30:00Z"), null);
        assertThat(jdbc.sql(ROW).query(Row.class).single()).isEqualTo(read);
        try (var rows = jdbc.sql(ROW).query(Row.class).stream()) {
            assertThat(rows).containsExactly(read);
        }
    }

    @Test
    void neitherNameIsRefusedInside() {
        List<Integer> found = jdbc.sql(ROW)
                .query((row, n) -> row.findColumn("dueAt") * 10 + row.findColumn("doneAt"))
                .list();
        assertThat(found).containsExactly(12);
    }

    @Test
    void aNameInSmallLettersIsFoundToo() {
        assertThat(jdbc.sql(ROW).query((row, n) -> row.findColumn("dueat")).single())
                .isOne();
    }

    @Test
    void theColumnOfExactlyThatNameGoesFirst() {
        assertThat(jdbc.sql("select 1 as a_b, 2 as ab")
                        .query((row, n) -> row.findColumn("ab"))
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatTheDriverRefusesIsRefusedAsByTheDriver() {
        assertThatThrownBy(() -> jdbc.sql(ROW)
                        .query((row, n) -> row.findColumn("nothing"))
                        .list())
                .isInstanceOf(BadSqlGrammarException.class)
                .cause()
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("nothing");
    }

    private record Row(@Nullable Instant dueAt, @Nullable Instant doneAt) {}
}
