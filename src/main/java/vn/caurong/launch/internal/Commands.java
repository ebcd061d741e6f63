package vn.caurong.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs short commands of the system to their end. */
final class Commands {
    private Commands() {}

    static boolean succeeds(String... command) throws IOException {
        try {
            return waitFor(new ProcessBuilder(command).redirectErrorStream(true).start()).code == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    /**
     * @throws IOException with what the command said, when it fails
     */
    static void run(List<String> command) throws IOException {
        Done done =
                waitFor(new ProcessBuilder(command).redirectErrorStream(true).start());
        if (done.code != 0) {
            throw new IOException(command.getFirst() + " ended with " + done.code + ": " + done.said);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", stop));
        }
    }

    private static Done waitFor(Process process) throws IOException {
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Done(process.waitFor(), said.strip());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        }
    }

    private record Done(int code, String said) {}
}
