package vn.caurong.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import vn.caurong.launch.internal.TestProgram;

/** What must hold after any crash, asked of the database and the files themselves. */
record Aftermath(TestProgram program, Path data) {
    private static final String UNFINISHED = "select id from documents.outgoing where state = 'NUMBERED'";
    private static final String GAPS_IN = """
            select s.id || ': ' || n from documents.number_series s, generate_series(1, s.last_number) n
            where s.book = 'INCOMING' and (
              select count(*) from documents.incoming_registration r
              where r.series = s.id and r.number = n) <> 1\
            """;
    private static final String GAPS_OUT = """
            select s.id || ': ' || n from documents.number_series s, generate_series(1, s.last_number) n
            where s.book = 'OUTGOING' and (
              select count(*) from documents.outgoing_number o
              where o.series = s.id and o.number = n and o.live) <> 1\
            """;
    private static final String BEYOND_THE_SERIES = """
            select s.id || ': ' || max(n.number) from documents.number_series s
            join (select series, number from documents.incoming_registration
                  union all select series, number from documents.outgoing_number) n on n.series = s.id
            group by s.id, s.last_number having max(n.number) <> s.last_number\
            """;
    private static final String EARLIER_DAYS = """
            select series || ': ' || number from (
              select series, number, day, lag(day) over (partition by series order by number) as before
              from documents.outgoing_number where live) o
            where day < before\
            """;

    /**
     * A state without its row, a row without its state, or not exactly one entry in the journal.
     */
    private static final String HALF_DONE = """
            select o.id || ' ' || o.state from documents.outgoing o
            where (o.state = 'ISSUED') <> exists (select from documents.outgoing_issue i where i.outgoing = o.id)
               or (o.state in ('NUMBERED', 'ISSUED')) <> exists (
                    select from documents.outgoing_number n where n.outgoing = o.id and n.live)
               or (o.state = 'ISSUED') <> (1 = (
                    select count(*) from journal.entry e where e.subject_id = o.id and e.act = 'outgoing.issued'))
            union all
            select r.incoming || ' registered' from documents.incoming_registration r
            where 1 <> (select count(*) from journal.entry e
                        where e.subject_id = r.incoming and e.act = 'incoming.registered')
            union all
            select e.subject_id || ' ' || e.act from journal.entry e
            where e.act = 'incoming.registered' and not exists (
              select from documents.incoming_registration r where r.incoming = e.subject_id)\
            """;

    private static final String UNDELIVERED = """
            select d.outgoing || ' to ' || d.agency from documents.outgoing_delivery d
            where not exists (select from documents.incoming_arrival a
                              where a.outgoing = d.outgoing and a.agency = d.agency)\
            """;
    private static final String DOUBLE_DELIVERIES = """
            select outgoing || ' to ' || agency from documents.incoming_arrival
            where outgoing is not null group by outgoing, agency having count(*) > 1\
            """;
    private static final String JOURNAL =
            "select act || ' ' || subject_id from journal.entry group by act, subject_id having count(*) = 1";

    /** Documents that have their number and wait for the clerk to seal them. */
    List<String> unfinished() throws IOException, SQLException {
        return ask(UNFINISHED);
    }

    void nothingIsMissingDoubledOrHalfDone(Set<String> acknowledged) throws Exception {
        assertThat(ask(JOURNAL)).as("answered acts, once each").containsAll(acknowledged);
        assertThat(ask(GAPS_IN)).as("gaps in arrival numbers").isEmpty();
        assertThat(ask(GAPS_OUT)).as("gaps in document numbers").isEmpty();
        assertThat(ask(BEYOND_THE_SERIES)).as("last number of a series").isEmpty();
        assertThat(ask(EARLIER_DAYS)).as("later number, earlier day").isEmpty();
        assertThat(ask(HALF_DONE)).as("half done").isEmpty();
        assertThat(ask(DOUBLE_DELIVERIES)).as("delivered twice").isEmpty();
        assertThat(program.verifyJournal()).contains("Nhật ký nguyên vẹn");
    }

    void everythingIsDelivered() {
        Awaitility.await("deliveries complete")
                .atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(ask(UNDELIVERED)).isEmpty());
    }

    void everyIssuedFileIsWhole() throws Exception {
        for (String sha256 : ask("select sha256 from documents.outgoing_issue")) {
            Path file = data.resolve("files")
                    .resolve(sha256.substring(0, 2))
                    .resolve(sha256.substring(2, 4))
                    .resolve(sha256);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(sha256);
        }
    }

    private List<String> ask(String query) throws IOException, SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection database = program.database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
