package vn.caurong.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of a run, printed as it grows and kept in docs/performance.md in place of the one before. */
final class Table {
    static final String HEAD = """
            | what | median or rate | p99 | beside | ratio | processor | aim |
            |---|---|---|---|---|---|---|
            """;

    private final int documents;
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private Map<String, Figure> smallest = new HashMap<>();

    Table(int documents) {
        this.documents = documents;
    }

    /** Pages at the smallest scale, which those of this one are compared with. */
    void before(List<Figure> pages) {
        smallest = pages.stream().collect(Collectors.toMap(Figure::what, page -> page, (one, other) -> one));
    }

    void add(String part, List<Figure> measured) {
        if (!part.isEmpty() && !measured.isEmpty()) {
            lines.add("| **" + part + "** | | | | | | |");
        }
        for (Figure figure : measured) {
            Figure beside = smallest.get(figure.what());
            Figure shown = beside == null ? figure : figure.besides(beside);
            figures.add(shown);
            lines.add(shown.row());
            Bench.say(shown.row());
        }
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    void write(Path data, Path page) throws IOException {
        String table = HEAD + String.join("\n", lines) + "\n";
        Files.writeString(data.resolve("table-" + documents + ".md"), table);
        if (Files.exists(page)) {
            Files.writeString(page, replaced(Files.readString(page), table));
        }
    }

    private String replaced(String page, String table) {
        String begin = "<!-- table " + documents + " -->\n";
        Pattern old = Pattern.compile(Pattern.quote(begin) + ".*?<!-- end -->", Pattern.DOTALL);
        return old.matcher(page).replaceFirst(Matcher.quoteReplacement(begin + table + "<!-- end -->"));
    }
}
