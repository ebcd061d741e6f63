package vn.caurong.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** PostgreSQL's own load program, run against the database of the program with prepared statements. */
final class Pgbench {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final Path FETCHED = Path.of("target/pgbench");

    private final Path program;
    private final HikariDataSource pool;

    private Pgbench(Path program, HikariDataSource pool) {
        this.program = program;
        this.pool = pool;
    }

    /** Where one is installed or can be fetched. */
    static Optional<Pgbench> find(HikariDataSource pool) throws IOException, InterruptedException {
        Optional<Path> there = in(INSTALLED).or(() -> in(FETCHED));
        if (there.isEmpty() && Files.exists(Path.of("/usr/bin/apt-get"))) {
            fetch();
            there = in(FETCHED);
        }
        return there.map(path -> new Pgbench(path, pool));
    }

    /** Unpacks Debian's package beside us, so that no server is set up. */
    private static void fetch() throws IOException, InterruptedException {
        Files.createDirectories(FETCHED);
        String script = "apt-get -qq download postgresql-15 && dpkg -x postgresql-15_*.deb . && rm postgresql-15_*.deb";
        new ProcessBuilder("sh", "-c", script)
                .directory(FETCHED.toFile())
                .redirectErrorStream(true)
                .redirectOutput(FETCHED.resolve("fetch.log").toFile())
                .start()
                .waitFor();
    }

    private static Optional<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.find(folder, 6, (path, what) -> path.endsWith("bin/pgbench"))) {
            return files.findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Runs the scripts, each as often as the others, by so many connections. */
    Rate run(List<String> scripts, int connections, Duration warm, Duration measured)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pgbench");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            Path script = Files.writeString(folder.resolve(i + ".sql"), scripts.get(i));
            words.addAll(List.of("-f", script.toString()));
        }
        call(folder, words, connections, warm);
        Files.list(folder)
                .filter(path -> path.getFileName().toString().startsWith("pgbench_log"))
                .forEach(Pgbench::delete);
        call(folder, words, connections, measured);
        return rate(folder, measured);
    }

    private void call(Path folder, List<String> scripts, int connections, Duration duration)
            throws IOException, InterruptedException {
        String[] url = pool.getJdbcUrl().split("[:/]+");
        List<String> words = new ArrayList<>(List.of(program.toString(), "-n", "-M", "prepared", "-l", "-h", url[2]));
        words.addAll(List.of("-p", url[3], "-U", pool.getUsername(), "-d", url[4], "-j", "2"));
        words.addAll(List.of("-c", "" + connections, "-T", "" + Math.max(1, duration.toSeconds())));
        words.addAll(scripts);
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", pool.getPassword());
        Path said = folder.resolve("said.txt");
        int code = builder.redirectOutput(said.toFile()).start().waitFor();
        String text = Files.readString(said);
        if (code != 0 || text.contains("aborted")) {
            throw new IllegalStateException("pgbench: " + text);
        }
    }

    /** Its log has a line for each transaction: client, number, microseconds … */
    private static Rate rate(Path folder, Duration measured) throws IOException {
        List<Long> took = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path log : files.filter(path -> path.getFileName().toString().startsWith("pgbench_log"))
                    .toList()) {
                for (String line : Files.readAllLines(log)) {
                    took.add(Long.parseLong(line.split(" ")[2]) * 1000);
                }
            }
        }
        var times = new Times(took.stream().mapToLong(Long::longValue).toArray());
        return new Rate(took.size() / (double) measured.toSeconds(), times);
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException stays) {
            throw new java.io.UncheckedIOException(stays);
        }
    }
}
