package vn.caurong.launch.internal;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.TerminalFailureException;

/** The program in a process of its own, so that a test can kill it. */
public final class TestProgram implements AutoCloseable {
    private static final Path PACKAGED = Path.of("target/run");

    /** Compiling well what lives for seconds takes half of its processor time. */
    private static final List<String> SHORT_LIFE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Process process;
    private final Path data;
    private final int port;

    private TestProgram(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    /** Starts it on a data folder with demo data and returns when it serves the sign-in page. */
    public static TestProgram start(Path data, int port, String... words) throws IOException {
        ServerPrograms.lend(data);
        List<String> command = command(data, port, words);
        command.addAll(1, SHORT_LIFE);
        return serving(command, data, port);
    }

    /** The same with nothing but what {@code ./caurong} itself says to the JVM, unpacking everything. */
    public static TestProgram asShipped(Path data, int port, String... words) throws IOException {
        return serving(command(data, port, words), data, port);
    }

    private static TestProgram serving(List<String> command, Path data, int port) throws IOException {
        File log = data.resolve("program.log").toFile();
        Process process = new ProcessBuilder(command)
                .directory(folder())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        TestProgram program = new TestProgram(process, data, port);
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofMillis(100))
                    .failFast("the program ended", () -> !process.isAlive())
                    .until(program::serves);
        } catch (TerminalFailureException ended) {
            throw new IOException("the program ended: " + Files.readString(log.toPath()), ended);
        }
        return program;
    }

    /** A start that is expected to fail: what it said, to its end. */
    static Ended attempt(Path data, int port, String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(data, port, words))
                .directory(folder())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    record Ended(int code, String said) {}

    private static List<String> command(Path data, int port, String... words) {
        List<String> command = program();
        command.add("--caurong.port=" + port);
        command.add("--caurong.data=" + data.toAbsolutePath());
        command.addAll(List.of(words));
        return command;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /**
     * {@code kill -9}, nothing else: what the data folder is left with is the next start's matter.
     */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** A connection to its database, as its own role. */
    public Connection database() throws IOException, SQLException {
        RunningServer server = RunningServer.of(data).orElseThrow();
        return DriverManager.getConnection(server.url("caurong"), "caurong", server.password());
    }

    /** Runs {@code admin verify-journal} beside it and returns what it said. */
    public String verifyJournal() throws IOException {
        List<String> command = program();
        command.addAll(1, SHORT_LIFE);
        command.addAll(List.of("admin", "verify-journal"));
        command.add("--caurong.data=" + data.toAbsolutePath());
        Process verifying = new ProcessBuilder(command)
                .directory(folder())
                .redirectErrorStream(true)
                .start();
        verifying.getOutputStream().close();
        return new String(verifying.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** All it said since the folder was made. */
    String log() throws IOException {
        return Files.readString(data.resolve("program.log"));
    }

    /** A port nobody listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    boolean serves() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(address().resolve("/sign-in")).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** The packaged program where {@code ./caurong} built it, else the classes under test. */
    private static List<String> program() {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        if (packaged()) {
            command.addAll(List.of("-Djava.awt.headless=true", "-XX:AOTCache=app.aot", "-jar", "app.jar"));
        } else {
            command.addAll(List.of("-cp", classPath(), "vn.caurong.CauRong"));
        }
        return command;
    }

    private static boolean packaged() {
        return Boolean.getBoolean("caurong.packaged") && Files.exists(PACKAGED.resolve("app.aot"));
    }

    private static File folder() {
        return packaged() ? PACKAGED.toFile() : new File(".");
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
