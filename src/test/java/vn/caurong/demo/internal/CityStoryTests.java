package vn.caurong.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.caurong.launch.internal.TestProgram;

/** The demo city as it fills behind the first page, killed in the middle, and as it stands when full. */
@Tag("kill")
@EnabledIfSystemProperty(
        named = "caurong.city",
        matches = "true",
        disabledReason = "minutes long, asked for by -Dcaurong.city=true")
@Timeout(value = 1, unit = TimeUnit.HOURS)
class CityStoryTests {
    private static final String[] WORDS = {
        "--caurong.clock=2020-04-08T03:00:00Z", "--logging.level.vn.caurong.launch=debug"
    };

    @TempDir
    Path data;

    @Test
    void theCityFillsGoesOnAfterAKillAndHasDocumentsInEveryState() throws Exception {
        TestProgram first = TestProgram.asShipped(data, TestProgram.freePort(), WORDS);
        new Job(new Cast(first.address()), 4321).arrive(); // people need not wait for it
        await(first, 150);
        first.kill();
        try (TestProgram program = TestProgram.asShipped(data, TestProgram.freePort(), WORDS)) {
            await(program, Integer.MAX_VALUE);
            assertThat(rows(program, "select distinct state from documents.incoming"))
                    .containsExactlyInAnyOrder(
                            "ARRIVED",
                            "REGISTERED",
                            "PRESENTED",
                            "DIRECTED",
                            "PROCESSING",
                            "COMPLETED",
                            "RETURNED",
                            "MERGED");
            assertThat(rows(program, "select distinct state from documents.outgoing"))
                    .containsExactlyInAnyOrder("DRAFT", "IN_REVIEW", "TO_SIGN", "SIGNED", "NUMBERED", "ISSUED");
            assertThat(number(
                            program,
                            "select (select count(*) from documents.incoming) + count(*) from documents.outgoing"))
                    .isBetween(280, 400);
            assertThat(number(program, "select count(*) from documents.incoming where restricted"))
                    .isPositive();
            assertThat(number(program, """
                            select count(*) from documents.incoming
                            where state in ('DIRECTED', 'PROCESSING') and due < '2020-04-08T03:00:00Z'
                            """)).isPositive();
            assertThat(rows(program, "select distinct day from documents.incoming_registration order by 1"))
                    .startsWith("2020-03-27")
                    .endsWith("2020-04-08")
                    .doesNotContain("2020-04-02", "2020-04-04", "2020-04-05"); // a holiday and a weekend
            new Aftermath(program, data).nothingIsMissingDoubledOrHalfDone(Set.of());
            assertThat(program.verifyJournal()).contains("Nhật ký nguyên vẹn");
        }
        assertThat(Files.readString(data.resolve("program.log"))).doesNotContain("Left out", "is left out");
    }

    private static void await(TestProgram program, int steps) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(15))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> number(program, """
                                select count(*) from launch.story
                                where story = 'documents' and told >= least(steps, %d)
                                """.formatted(steps)) == 1);
    }

    private static int number(TestProgram program, String query) throws Exception {
        return Integer.parseInt(rows(program, query).getFirst());
    }

    private static List<String> rows(TestProgram program, String query) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection database = program.database();
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
