package vn.caurong.launch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The database files and the password of their owner, made on first use. */
record Cluster(Path folder, String password) {

    /** The cluster below {@code home}; made whole or not at all. */
    static Cluster in(Path home, Path programs) throws IOException {
        Path folder = home.resolve("postgres");
        Path secret = home.resolve("postgres.password");
        if (!Files.exists(folder)) {
            writeSecret(secret);
            Path fresh = Files.createTempDirectory(home, "making-");
            initialise(programs, fresh, secret);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Cluster(folder, Files.readString(secret).strip());
    }

    /**
     * @throws StartFailure when nothing was ever kept in this folder
     */
    static void requireMade(Path home) {
        if (!Files.exists(home.resolve("postgres"))) {
            throw new StartFailure(
                    "Thư mục %s chưa có dữ liệu của Cầu Rồng.".formatted(home.toAbsolutePath()),
                    "Hãy nêu đúng thư mục dữ liệu bằng --data.");
        }
    }

    private static void writeSecret(Path secret) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, HexFormat.of().formatHex(random));
    }

    private static void initialise(Path programs, Path fresh, Path secret) throws IOException {
        List<String> command = new ArrayList<>(ServerUser.before(fresh));
        Path readable = fresh.resolveSibling(fresh.getFileName() + ".password");
        Files.copy(secret, readable, StandardCopyOption.COPY_ATTRIBUTES);
        if (command.contains("--reuid=65534")) {
            Files.setAttribute(readable, "unix:uid", 65534);
        }
        command.addAll(List.of(
                programs + "/bin/initdb",
                "--pgdata=" + fresh,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + readable,
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"));
        try {
            Commands.run(command);
        } finally {
            Files.delete(readable);
        }
    }
}
