package vn.caurong.launch.internal;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** The program in a process of its own, so that a test can kill it. */
public final class TestProgram implements AutoCloseable {
    private static final Path PACKAGED = Path.of("target/run");

    private final Process process;
    private final Path data;
    private final int port;

    private TestProgram(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    /** Starts it on a data folder with demo data and returns when it serves the sign-in page. */
    public static TestProgram start(Path data) throws IOException {
        int port = freePort();
        List<String> command =
                new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        boolean packaged = Files.exists(PACKAGED.resolve("app.jar"));
        if (packaged) {
            command.addAll(List.of("-XX:AOTCache=app.aot", "-jar", "app.jar"));
        } else {
            command.addAll(
                    List.of(
                            "-cp",
                            System.getProperty(
                                    "surefire.test.class.path",
                                    System.getProperty("java.class.path")),
                            "vn.caurong.CauRong"));
        }
        command.addAll(
                List.of("--caurong.port=" + port, "--caurong.data=" + data.toAbsolutePath()));
        Process process =
                new ProcessBuilder(command)
                        .directory(packaged ? PACKAGED.toFile() : new File("."))
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        data.resolve("program.log").toFile()))
                        .start();
        TestProgram program = new TestProgram(process, data, port);
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(100))
                .failFast("the program ended; see program.log", () -> !process.isAlive())
                .until(program::serves);
        return program;
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

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private boolean serves() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address().resolve("/sign-in")).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
