package vn.caurong.launch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of the server. A small shell stands between: it holds the other end of our pipe, and when
 * this process dies in any way the pipe closes and the shell stops the server. Both live in a
 * session of their own, or Ctrl+C would stop the server under a program that is still closing.
 */
final class ServerProcess {
    private static final int PATIENCE_MILLIS = 300_000; // a recovery after a crash may take long

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Starts the server and returns when it takes connections on {@code port}. */
    static ServerProcess start(Path programs, Path cluster, int port, List<String> options) throws IOException {
        String before = PidFile.read(cluster).map(PidFile::text).orElse("");
        Path log = cluster.resolveSibling("postgres.log");
        Process process = new ProcessBuilder(ServerCommand.of(programs, cluster, port, options))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        for (int waited = 0; waited < PATIENCE_MILLIS; waited += 10) {
            if (!process.isAlive()) {
                throw new IOException("PostgreSQL did not start: " + lastLine(log));
            }
            var now = PidFile.read(cluster).filter(file -> !file.text().equals(before));
            if (now.isPresent() && now.get().ready() && now.get().port() == port) {
                return new ServerProcess(process);
            }
            Commands.pause(10);
        }
        process.getOutputStream().close();
        throw new IOException("PostgreSQL is not ready after five minutes: " + lastLine(log));
    }

    void onExit(Runnable action) {
        process.onExit().thenRunAsync(action, command -> Thread.ofVirtual().start(command));
    }

    /** Lets the pipe go and waits until the server has stopped. */
    void stop() throws IOException {
        process.getOutputStream().close();
        try {
            process.waitFor();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private static String lastLine(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.isEmpty() ? "(no word)" : lines.getLast();
    }
}
