package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server in the data folder, started, killed and started again. */
class EmbeddedPostgresTests {
    /** A data folder as a first start leaves it, for who asks about later ones. */
    @TempDir
    static Path made;

    @TempDir
    Path home;

    @BeforeAll
    static void make() throws IOException {
        ServerPrograms.lend(made);
        EmbeddedPostgres.start(made, false).close();
    }

    @Test
    void keepsItsDataFromOneStartToTheNext() throws Exception {
        try (var server = EmbeddedPostgres.start(home, true)) {
            run(server, "create table kept (word text)", "insert into kept values ('đã lưu')");
        }
        try (var server = EmbeddedPostgres.start(home, true)) {
            assertThat(ask(server, "select word from kept")).isEqualTo("đã lưu");
            assertThat(ask(server, "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void whatAKilledFirstStartLeftHalfMadeIsCleanedAway() throws Exception {
        Path half = Files.createDirectories(home.resolve("unpacking-123/bin"));
        Files.writeString(half.resolve("postgres"), "half a program");
        EmbeddedPostgres.start(home, false).close();
        assertThat(home.resolve("unpacking-123")).doesNotExist();
        assertThat(home.resolve("postgres")).isDirectory();
    }

    @Test
    void aSecondProgramOnTheFolderIsRefusedAndTheFirstLivesOn() throws Exception {
        startedBefore();
        try (var server = EmbeddedPostgres.start(home, false)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home, false))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("đang được một Cầu Rồng khác sử dụng");
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aWrongPasswordIsRefused() throws Exception {
        startedBefore();
        try (var server = EmbeddedPostgres.start(home, false)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), "postgres", "x"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void aKilledServerComesBackAtTheSamePort() throws Exception {
        startedBefore();
        try (var server = EmbeddedPostgres.start(home, true)) {
            run(server, "create table kept (word text)", "insert into kept values ('a')");
            long killed = serverProcess();
            Commands.run(List.of("kill", "-9", Long.toString(killed)));
            awaitAnswer(server, "select word from kept", "a");
            assertThat(serverProcess()).isNotEqualTo(killed);
        }
    }

    @Test
    void aServerLeftByAKilledRunIsStoppedFirst() throws Exception {
        startedBefore();
        try (var server = EmbeddedPostgres.start(home, true)) {
            long left = serverProcess();
            // Without its watchdog nobody stops it: the state in which a killed run leaves it at
            // worst.
            long watchdog =
                    ProcessHandle.of(left).orElseThrow().parent().orElseThrow().pid();
            Commands.run(List.of("kill", "-9", Long.toString(watchdog)));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> serverProcess() != left);
            awaitAnswer(server, "select 1", "1");
            assertThat(ProcessHandle.of(left)).isEmpty();
        }
    }

    @Test
    void aNumberTakenByAForeignProcessIsNotOurs() throws Exception {
        startedBefore();
        Path cluster = home.toRealPath().resolve("postgres");
        long foreign = ProcessHandle.current().pid();
        Files.writeString(
                cluster.resolve("postmaster.pid"),
                "%d\n%s\n1\n5432\n\n127.0.0.1\n0 0\nready\n".formatted(foreign, cluster));
        try (var server = EmbeddedPostgres.start(home, false)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    private void startedBefore() throws IOException {
        Commands.run(List.of("cp", "-a", made + "/.", home.toString()));
    }

    private long serverProcess() throws IOException {
        return PidFile.read(home.toRealPath().resolve("postgres"))
                .map(PidFile::process)
                .orElse(0L);
    }

    private static void awaitAnswer(EmbeddedPostgres server, String query, String answer) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(ask(server, query)).isEqualTo(answer));
    }

    private static void run(EmbeddedPostgres server, String... commands) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static String ask(EmbeddedPostgres server, String query) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url("postgres"), "postgres", server.password());
    }
}
