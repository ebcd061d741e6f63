package vn.caurong.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code ./caurong bench}: builds a city's data, measures side by side, prints the table. */
final class Bench {
    private Bench() {}

    /**
     * @param arguments {@code --scale N}, {@code --data DIR}, {@code --effort SHARE} to measure less often
     */
    public static void main(String[] arguments) throws Exception {
        int documents = 10_000;
        double effort = 1;
        Path data = Path.of("target/bench");
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--scale" -> documents = Integer.parseInt(arguments[i + 1]);
                case "--effort" -> effort = Double.parseDouble(arguments[i + 1]);
                case "--data" -> data = Path.of(arguments[i + 1]);
                default -> throw new IllegalArgumentException(arguments[i]);
            }
        }
        run(Scale.of(documents).effort(effort), data.resolve("scale-" + documents));
        System.exit(0);
    }

    private static void run(Scale scale, Path data) throws Exception {
        try (BuiltProgram program = BuiltProgram.start("--caurong.data=" + data)) {
            long begun = System.nanoTime();
            new City(program, scale).build();
            say("Data of %,d documents: %d s".formatted(scale.documents(), Duration.ofNanos(System.nanoTime() - begun).toSeconds()));
            Pgbench pgbench = Pgbench.find(program.pool()).orElseThrow();
            new MainJobSpeeds(program, scale).measure(pgbench).forEach(figure -> say(figure.row()));
            List<Figure> figures = new PageSpeeds(program, program.address(), scale, Processors.of(program)).measure();
            figures.forEach(figure -> say(figure.row()));
        }
    }

    static void say(String line) {
        System.out.println(line);
    }
}
