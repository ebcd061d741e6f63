package vn.caurong.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caurong.launch.internal.TestProgram;

/**
 * {@code kill -9} in the middle of concurrent registrations and issues. How often: {@code
 * -Dcaurong.kills=20} for the full run.
 */
@Tag("kill")
class KillTests {
    private static final int KILLS = Integer.getInteger("caurong.kills", 3);

    private static final String REGISTERED = "select incoming from documents.incoming_registration";
    private static final String ISSUED = "select outgoing from documents.outgoing_issue";
    private static final String UNFINISHED =
            "select id from documents.outgoing where state in ('SIGNED', 'NUMBERED')";
    private static final String GAPS_IN =
            """
            select s.id || ': ' || n from documents.number_series s, generate_series(1, s.last_number) n
            where s.book = 'INCOMING' and not exists (
              select 1 from documents.incoming_registration r where r.series = s.id and r.number = n)\
            """;
    private static final String GAPS_OUT =
            """
            select s.id || ': ' || n from documents.number_series s, generate_series(1, s.last_number) n
            where s.book = 'OUTGOING'
              and not exists (select 1 from documents.outgoing_number o
                              where o.series = s.id and o.number = n and o.live)
              and not exists (select 1 from documents.released_number r where r.series = s.id and r.number = n)\
            """;
    private static final String UNDELIVERED =
            """
            select d.outgoing || ' to ' || d.agency from documents.outgoing_delivery d
            where not exists (select 1 from documents.incoming_arrival a
                              where a.outgoing = d.outgoing and a.agency = d.agency)\
            """;
    private static final String DOUBLE_DELIVERIES =
            """
            select outgoing || ' to ' || agency from documents.incoming_arrival
            where outgoing is not null group by outgoing, agency having count(*) > 1\
            """;

    @TempDir Path data;

    @Test
    void whatWasAnsweredIsThereAndNothingIsDoubledOrHalfDone() throws Exception {
        int port = TestProgram.freePort();
        Crew crew = null;
        for (int kill = 1; kill <= KILLS; kill++) {
            TestProgram program = TestProgram.start(data, port);
            crew = crew == null ? new Crew(program.address()) : crew;
            List<Thread> work = crew.start();
            awaitTheThickOfIt(crew);
            crew.stop();
            program.kill();
            for (Thread thread : work) {
                thread.join();
            }
            assertThat(crew.faults()).as("refusals before kill %d", kill).isEmpty();
            System.out.printf(
                    "kill %d: %d registrations, %d issues answered so far%n",
                    kill, crew.registered().size(), crew.issued().size());
        }
        try (TestProgram program = TestProgram.start(data, port)) {
            finishWhatWasNumbered(crew.cast(), program);
            check(program, crew);
        }
    }

    /** Until a document went out, so that others are on their way; then some moments more. */
    private static void awaitTheThickOfIt(Crew crew) throws InterruptedException {
        int before = crew.issued().size();
        for (int waited = 0; waited < 40_000 && crew.issued().size() == before; waited += 50) {
            Thread.sleep(50);
        }
        Thread.sleep(ThreadLocalRandom.current().nextLong(0, 4_000));
    }

    private static void check(TestProgram program, Crew crew) throws Exception {
        try (Connection database = program.database()) {
            Awaitility.await("deliveries complete")
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(ask(database, UNDELIVERED)).isEmpty());
            assertThat(crew.registered()).isNotEmpty();
            assertThat(crew.issued()).isNotEmpty();
            assertThat(ids("/documents/incoming/", ask(database, REGISTERED)))
                    .as("answered registrations")
                    .containsAll(crew.registered());
            assertThat(ids("/documents/outgoing/", ask(database, ISSUED)))
                    .as("answered issues")
                    .containsAll(crew.issued());
            assertThat(ask(database, GAPS_IN)).as("gaps in arrival numbers").isEmpty();
            assertThat(ask(database, GAPS_OUT)).as("gaps in document numbers").isEmpty();
            assertThat(ask(database, DOUBLE_DELIVERIES)).as("delivered twice").isEmpty();
        }
        assertThat(program.verifyJournal()).contains("Nhật ký nguyên vẹn");
    }

    /** A clerk takes up what the crash left between number and seal, as the page offers. */
    private static void finishWhatWasNumbered(Cast cast, TestProgram program) throws Exception {
        try (Connection database = program.database()) {
            for (String id : ask(database, UNFINISHED)) {
                Visitor clerk = cast.as("stttt.vanthu");
                Sheet page = clerk.open("/documents/outgoing/" + id);
                Receiving.done(clerk.send(page, "/issuance", Map.of("pin", "123456")));
            }
            assertThat(ask(database, UNFINISHED)).isEmpty();
        }
    }

    private static Set<String> ids(String way, List<String> ids) {
        return ids.stream().map(id -> way + id).collect(Collectors.toSet());
    }

    private static List<String> ask(Connection database, String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
