package vn.caurong.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program in a process of its own. */
record Started(Process process, URI address, double seconds) implements AutoCloseable {
    private static final int PATIENCE = 120;

    /** Returns when the sign-in page is there. */
    static Started by(List<String> command, Path folder, URI address) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (!answers(address)) {
            double waited = (System.nanoTime() - begun) / 1e9;
            if (!process.isAlive() || waited > PATIENCE) {
                process.destroy();
                throw new IllegalStateException("the program did not start: " + command);
            }
            Thread.sleep(20);
        }
        return new Started(process, address, (System.nanoTime() - begun) / 1e9);
    }

    private static boolean answers(URI address) {
        try {
            var connection =
                    (HttpURLConnection) address.resolve("/sign-in").toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Megabytes the process holds in memory. */
    double memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
