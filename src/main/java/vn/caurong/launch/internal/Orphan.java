package vn.caurong.launch.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server left behind by a killed run. We hold the folder's lock, so whatever {@code
 * postmaster.pid} names is nobody's any more — or is a foreign process that got the same number.
 */
final class Orphan {
    private static final int PATIENCE_MILLIS = 10_000;

    private Orphan() {}

    /** Stops a server of ours that still runs on the cluster. */
    static void stop(Path cluster) throws IOException {
        Optional<PidFile> left = PidFile.read(cluster);
        if (left.isEmpty()) {
            return;
        }
        long pid = left.get().process();
        if (isOurs(pid, cluster)) {
            Commands.run(List.of("kill", "-INT", Long.toString(pid)));
        }
        // A killed server stays a zombie until process 1 reaps it, and a zombie blocks a new start.
        for (int waited = 0; waited < PATIENCE_MILLIS && (isOurs(pid, cluster) || isZombie(pid)); waited += 50) {
            Commands.pause(50);
        }
        if (isOurs(pid, cluster)) {
            throw new IOException("The server left by a killed run does not stop: process " + pid);
        }
        if (Files.exists(Path.of("/proc", Long.toString(pid)))) {
            PidFile.remove(cluster); // a zombie, or the number belongs to another program now
        }
    }

    private static boolean isOurs(long pid, Path cluster) {
        String line = commandLine(pid);
        return line.contains("/bin/postgres\0-D\0" + cluster + "\0");
    }

    private static boolean isZombie(long pid) {
        return Files.exists(Path.of("/proc", Long.toString(pid)))
                && commandLine(pid).isEmpty();
    }

    private static String commandLine(long pid) {
        try {
            byte[] line = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
            return new String(line, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "";
        }
    }
}
