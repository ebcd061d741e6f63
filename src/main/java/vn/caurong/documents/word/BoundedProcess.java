package vn.caurong.documents.word;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A foreign program on content from outside: 60 seconds, 3 GB of address space, files of 200 MB,
 * nothing of our environment, and its own empty network where the system lets us make one.
 */
record BoundedProcess(Path folder) {
    private static final Duration TIME = Duration.ofSeconds(60);
    private static final String LIMITS = "ulimit -v 3145728; ulimit -f 409600; ulimit -t 60;"
            + " if unshare -rn true 2>/dev/null; then exec unshare -rn -- \"$@\"; fi; exec \"$@\"";

    /**
     * @throws IOException when it does not end well or in time
     */
    void run(List<String> command) throws IOException {
        List<String> bounded = new ArrayList<>(List.of("sh", "-c", LIMITS, "sh"));
        bounded.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(bounded).directory(folder.toFile());
        String path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        Process process = builder.start();
        try {
            if (!process.waitFor(TIME.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("not done in " + TIME);
            }
            if (process.exitValue() != 0) {
                throw new IOException("ended with " + process.exitValue());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
