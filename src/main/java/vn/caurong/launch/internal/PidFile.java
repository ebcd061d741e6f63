package vn.caurong.launch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code postmaster.pid} as the server writes it: line 1 its process, line 4 its port, line 8 its
 * state.
 */
record PidFile(long process, int port, boolean ready, String text) {

    static Optional<PidFile> read(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String text = Files.readString(file);
        List<String> lines = text.lines().map(String::strip).toList();
        if (lines.size() < 4 || lines.get(3).isEmpty()) {
            return Optional.of(new PidFile(lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst()), 0, false, text));
        }
        boolean ready = lines.size() >= 8 && lines.get(7).equals("ready");
        long process = Math.abs(Long.parseLong(lines.getFirst()));
        return Optional.of(new PidFile(process, Integer.parseInt(lines.get(3)), ready, text));
    }

    static void remove(Path cluster) throws IOException {
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }
}
