package vn.caurong.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The packaged program as people start it: how soon it answers, what memory it holds. */
record StartSpeeds(BuiltProgram program, Scale scale) {
    private static final Path PACKAGED = Path.of("target/run");

    /** Nothing where no program was packaged; tests run before. */
    List<Figure> measure() throws Exception {
        if (!Files.exists(PACKAGED.resolve("app.jar"))) {
            return List.of();
        }
        Path data = Files.createTempDirectory("caurong-bench");
        List<Figure> figures = new ArrayList<>();
        try (Started first = started("--caurong.data=" + data)) {
            figures.add(Figure.count("first start, from the command to the sign-in page", first.seconds(), "s"));
        }
        try (Started second = started("--caurong.data=" + data)) {
            figures.add(Figure.count("second start", second.seconds(), "s"));
            Thread.sleep(scale.times(5_000, 500)); // at rest
            figures.add(Figure.count("memory at rest, program", second.memory(), "MB"));
        }
        HikariDataSource pool = program.pool();
        try (Started loaded = started(
                "--caurong.data=" + data.resolve("other"),
                "--caurong.database.url=" + pool.getJdbcUrl(),
                "--caurong.database.user=" + pool.getUsername(),
                "--caurong.database.password=" + pool.getPassword())) {
            pages(loaded.address());
            figures.add(Figure.count("memory after 60 s of pages by eight at once, program", loaded.memory(), "MB"));
        }
        return figures;
    }

    private void pages(URI server) {
        var people = new People(program, server);
        Staffing staff = new Staffing(1);
        List<String> pages = List.of("/my-work", "/documents/incoming", "/search?q=b%C3%A1o+c%C3%A1o");
        Duration measured = Duration.ofMillis(scale.times(60_000, 500));
        Rate.of(
                MainJobSpeeds.AT_ONCE,
                Duration.ZERO,
                measured,
                (me, n) -> people.of(staff.clerk()).open(pages.get((int) (n % pages.size()))));
    }

    private Started started(String... words) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.add("-Djava.awt.headless=true");
        if (Files.exists(PACKAGED.resolve("app.aot"))) {
            command.add("-XX:AOTCache=app.aot");
        }
        command.addAll(List.of("-jar", "app.jar", "--caurong.demo=false", "--caurong.port=" + port));
        command.addAll(List.of(words));
        return Started.by(command, PACKAGED, URI.create("http://127.0.0.1:" + port));
    }
}
