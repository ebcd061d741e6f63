package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caurong.demo.internal.Played;

/** A backup taken while people work, made into a folder of its own and compared row by row. */
@Tag("kill")
class BackupTests {
    @TempDir
    Path home;

    @Test
    void whatIsRestoredIsWhatWasThere() throws Exception {
        Path data = Files.createDirectory(home.resolve("data"));
        Files.writeString(
                Files.createDirectory(data.resolve("keys")).resolve("other-node.pub"), "a key laid beside our own");
        Path file = home.resolve("ban-sao.zip");
        Path during = home.resolve("dang-lam.zip");
        Map<String, String> there;
        try (TestProgram program = TestProgram.start(data, TestProgram.freePort(), "--caurong.story=false")) {
            Played.upToIssue(program.address().toString(), 4711);
            aside(during, data, program);
            awaitDeliveries(program);
            Files.writeString(
                    Files.createDirectories(data.resolve("keys")).resolve("elsewhere.pub"), "a key of another node");
            there = backedUpInAQuietMoment(program, data, file);
        }
        Path restored = home.resolve("restored");
        Restoring.into(restored, file);
        try (EmbeddedPostgres server = EmbeddedPostgres.start(restored, true);
                Connection database = java.sql.DriverManager.getConnection(
                        server.url(DatabaseStart.NAME), DatabaseStart.NAME, server.password())) {
            assertThat(rows(database)).isEqualTo(there);
            everyFileIsThere(database, restored);
        }
        assertThat(restored.resolve("keys/other-node.pub")).hasContent("a key laid beside our own");
        try (TestProgram again = TestProgram.start(restored, TestProgram.freePort(), "--caurong.story=false")) {
            assertThat(again.verifyJournal()).contains("Nhật ký nguyên vẹn");
        }
        whatWasTakenInTheThickOfItIsWhole(during);
    }

    /** Jobs of their own time (index, notices) write too: the backup counts that had the same rows before and after it. */
    private static Map<String, String> backedUpInAQuietMoment(TestProgram program, Path data, Path file)
            throws Exception {
        try (Connection database = program.database()) {
            for (int tries = 0; tries < 20; tries++) {
                Map<String, String> before = atRest(database);
                BackingUp.of(data, file);
                if (rows(database).equals(before)) {
                    return before;
                }
                Files.delete(file);
            }
        }
        throw new AssertionError("the program never came to rest");
    }

    /** What is there once nothing came or went for some seconds: a backup takes longer than to look. */
    private static Map<String, String> atRest(Connection database) {
        AtomicReference<Map<String, String>> seen = new AtomicReference<>(Map.of());
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> {
                    Map<String, String> now = rows(database);
                    return now.equals(seen.getAndSet(now));
                });
        return seen.get();
    }

    private static void awaitDeliveries(TestProgram program) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
            try (Connection database = program.database();
                    Statement statement = database.createStatement();
                    ResultSet waiting = statement.executeQuery(
                            "select count(*) from scheduled_tasks where task_name = 'documents.delivery'")) {
                return waiting.next() && waiting.getInt(1) == 0;
            }
        });
    }

    /** One is taken while a letter goes its way from arrival to issue. */
    private static void aside(Path during, Path data, TestProgram program) throws Exception {
        AtomicBoolean played = new AtomicBoolean();
        Thread people = Thread.ofPlatform().start(() -> {
            Played.upToIssue(program.address().toString(), 4712);
            played.set(true);
        });
        BackingUp.of(data, during);
        people.join();
        assertThat(played).isTrue();
    }

    private void whatWasTakenInTheThickOfItIsWhole(Path during) throws Exception {
        Path folder = home.resolve("during");
        Restoring.into(folder, during);
        try (TestProgram again = TestProgram.start(folder, TestProgram.freePort(), "--caurong.story=false");
                Connection database = again.database()) {
            everyFileIsThere(database, folder);
            assertThat(again.verifyJournal()).contains("Nhật ký nguyên vẹn");
        }
    }

    private static void everyFileIsThere(Connection database, Path folder) throws SQLException, IOException {
        try (Statement statement = database.createStatement();
                ResultSet blobs = statement.executeQuery("select sha256 from files.blob")) {
            while (blobs.next()) {
                String sha256 = blobs.getString(1);
                Path place = folder.resolve("files")
                        .resolve(sha256.substring(0, 2))
                        .resolve(sha256.substring(2, 4))
                        .resolve(sha256);
                assertThat(place).exists();
            }
        }
    }

    /** Number and digest of the rows of every table, and every sequence. */
    private static Map<String, String> rows(Connection database) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        TableCopies tables = new TableCopies(database);
        tables.sequences().forEach((name, value) -> rows.put(name, value.toString()));
        Set<String> still = new TreeSet<>(tables.tables().keySet());
        still.removeAll(Set.of("public.scheduled_tasks", "identity.session")); // these never rest
        for (String table : still) {
            try (Statement statement = database.createStatement();
                    ResultSet digest = statement.executeQuery(
                            "select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from %s t"
                                    .formatted(table))) {
                digest.next();
                rows.put(table, digest.getString(1));
            }
        }
        return rows;
    }
}
