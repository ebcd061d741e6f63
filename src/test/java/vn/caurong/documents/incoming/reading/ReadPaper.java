package vn.caurong.documents.incoming.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.caurong.files.Pages.Line;
import vn.caurong.files.internal.PaperLines;

/** Reads a PDF, whole or with its lines spoiled the way programs spoil them. */
final class ReadPaper {
    private ReadPaper() {}

    static ReadForm form(byte[] pdf) {
        return lines(pdf, lines -> lines);
    }

    static ReadForm lines(byte[] pdf, UnaryOperator<List<Line>> spoiled) {
        List<List<Line>> pages = PaperLines.of(pdf).stream().map(spoiled).toList();
        return LayoutReader.read(pages.size(), page -> pages.get(page - 1));
    }

    static List<Line> decompose(List<Line> lines) {
        return lines.stream()
                .map(line -> with(line, Normalizer.normalize(line.text(), Normalizer.Form.NFD)))
                .toList();
    }

    /** Both columns on one height become one line. */
    static List<Line> merge(List<Line> lines) {
        List<Line> merged = new ArrayList<>();
        for (Line line : lines) {
            Line before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && Math.abs(before.y() - line.y()) < 6) {
                merged.removeLast();
                merged.add(new Line(
                        before.text() + " " + line.text(),
                        Math.min(before.x(), line.x()),
                        before.y(),
                        Math.max(before.x() + before.width(), line.x() + line.width()) - Math.min(before.x(), line.x()),
                        before.height(),
                        before.fontSize(),
                        before.bold(),
                        before.italic()));
            } else {
                merged.add(line);
            }
        }
        return merged;
    }

    static List<Line> squeezeHeader(List<Line> lines) {
        return lines.stream()
                .map(line -> line.y() < 250 ? with(line, line.text().replace(" ", "")) : line)
                .toList();
    }

    private static Line with(Line line, String text) {
        return new Line(
                text, line.x(), line.y(), line.width(), line.height(), line.fontSize(), line.bold(), line.italic());
    }
}
