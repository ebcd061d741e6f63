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

    /**
     * Runs the scripts, each by a process and connections of its own: a connection that had to
     * prepare the statements of all would spend its time on that.
     */
    Rate run(List<String> scripts, int connections, Duration warm, Duration measured)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pgbench");
        int each = Math.max(1, connections / scripts.size());
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            Path own = Files.createDirectory(folder.resolve("" + i));
            Files.writeString(own.resolve("script.sql"), scripts.get(i));
            running.add(begin(own, each, warm.plus(measured)));
        }
        for (int i = 0; i < running.size(); i++) {
            int code = running.get(i).waitFor();
            String said = Files.readString(folder.resolve(i + "/said.txt"));
            if (code != 0 || said.contains("aborted")) {
                throw new IllegalStateException("pgbench: " + said);
            }
        }
        return rate(folder, measured);
    }

    private Process begin(Path folder, int connections, Duration duration) throws IOException {
        String[] url = pool.getJdbcUrl().split("[:/]+");
        List<String> words = new ArrayList<>(List.of(program.toString(), "-n", "-M", "prepared", "-l", "-h", url[2]));
        words.addAll(List.of("-p", url[3], "-U", pool.getUsername(), "-d", url[4], "-f", "script.sql"));
        words.addAll(List.of("-c", "" + connections, "-T", "" + Math.max(1, duration.toSeconds())));
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", pool.getPassword());
        return builder.redirectOutput(folder.resolve("said.txt").toFile()).start();
    }

    /**
     * Its log has a line for each transaction: client, number, microseconds, script, second of the
     * epoch, microsecond in it. Those that ended before the last {@code measured} were for warming.
     */
    private static Rate rate(Path folder, Duration measured) throws IOException {
        List<long[]> done = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path log : files.filter(path -> path.getFileName().toString().startsWith("pgbench_log"))
                    .toList()) {
                for (String line : Files.readAllLines(log)) {
                    String[] parts = line.split(" ");
                    long at = Long.parseLong(parts[4]) * 1_000_000 + Long.parseLong(parts[5]);
                    done.add(new long[] {at, Long.parseLong(parts[2]) * 1000});
                }
            }
        }
        long end = done.stream().mapToLong(each -> each[0]).max().orElseThrow();
        long begin = end - measured.toNanos() / 1000;
        var times = new Times(done.stream()
                .filter(each -> each[0] > begin)
                .mapToLong(each -> each[1])
                .toArray());
        return new Rate(times.nanos().length / (measured.toMillis() / 1000.0), times);
    }
}
