package vn.caurong.bench;

import java.nio.file.Path;
import java.util.List;

/** {@code ./caurong bench}: builds a city's data, measures side by side, prints and keeps the table. */
final class Bench {
    private static final int SMALLEST = 10_000;

    private Bench() {}

    /**
     * @param arguments {@code --scale N}, {@code --data DIR}, {@code --effort SHARE} to measure less often,
     *     {@code --only pages} for the pages alone
     */
    public static void main(String[] arguments) throws Exception {
        int documents = SMALLEST;
        double effort = 1;
        Path data = Path.of("target/bench");
        boolean pagesOnly = false;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--scale" -> documents = Integer.parseInt(arguments[i + 1]);
                case "--effort" -> effort = Double.parseDouble(arguments[i + 1]);
                case "--data" -> data = Path.of(arguments[i + 1]);
                case "--only" -> pagesOnly = true;
                default -> throw new IllegalArgumentException(arguments[i]);
            }
        }
        Table table = new Table(documents);
        if (documents > SMALLEST) {
            table.before(pages(Scale.of(SMALLEST).effort(effort), data));
        }
        run(Scale.of(documents).effort(effort), data, table, pagesOnly);
        table.write(data, Path.of("docs/performance.md"));
        System.exit(0);
    }

    /** The pages at the smallest scale, for comparison. */
    private static List<Figure> pages(Scale scale, Path data) throws Exception {
        try (BuiltProgram program = Measuring.program(scale, data)) {
            return Measuring.pages(program, scale);
        }
    }

    private static void run(Scale scale, Path data, Table table, boolean pagesOnly) throws Exception {
        try (BuiltProgram program = Measuring.program(scale, data)) {
            var measuring = new Measuring(program, scale);
            table.add("Pages, one reader at a time", measuring.pages());
            if (!pagesOnly) {
                measuring.others(table);
            }
        }
    }

    static void say(String line) {
        System.out.println(line);
    }
}
