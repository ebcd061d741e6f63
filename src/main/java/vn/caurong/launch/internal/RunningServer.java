package vn.caurong.launch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The server of a program that runs on the data folder right now. */
record RunningServer(int port, String password) {
    static Optional<RunningServer> of(Path data) throws IOException {
        Path home = data.toAbsolutePath().normalize();
        if (!FolderLock.isHeld(home)) {
            return Optional.empty();
        }
        Optional<PidFile> file = PidFile.read(home.resolve("postgres")).filter(PidFile::ready);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String password = Files.readString(home.resolve("postgres.password")).strip();
        return Optional.of(new RunningServer(file.get().port(), password));
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
