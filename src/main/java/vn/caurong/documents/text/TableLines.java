package vn.caurong.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.caurong.documents.text.Table.Cell;
import vn.caurong.documents.text.Table.Row;

/** Lines {@code | a | b |} read as one table; {@code |---|---|} under the first makes it a head. */
final class TableLines {
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULE = Pattern.compile("\\|(\\s*:?-+:?\\s*\\|)+");

    private TableLines() {}

    static boolean is(String line) {
        return line.length() > 2 && line.startsWith("|") && line.endsWith("|") && !line.endsWith("\\|");
    }

    static Table read(List<String> lines) {
        boolean headed = lines.size() > 1 && RULE.matcher(lines.get(1)).matches();
        List<List<Cell>> rows = lines.stream()
                .filter(line -> !RULE.matcher(line).matches())
                .map(TableLines::cells)
                .toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        return new Table(headed, rows.stream().map(row -> filled(row, columns)).toList());
    }

    private static List<Cell> cells(String line) {
        return BAR.splitAsStream(line.substring(1, line.length() - 1) + "|")
                .map(cell -> new Cell(Emphasis.spans(cell.strip().replace("\\|", "|"))))
                .toList();
    }

    private static Row filled(List<Cell> cells, int columns) {
        List<Cell> all = new ArrayList<>(cells);
        while (all.size() < columns) {
            all.add(new Cell(List.of()));
        }
        return new Row(all);
    }
}
