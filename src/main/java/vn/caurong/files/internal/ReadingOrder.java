package vn.caurong.files.internal;

import java.util.ArrayList;
import java.util.List;
import vn.caurong.files.Pages.Line;

/**
 * Lines in the order they are read: where two columns stand side by side, as at the head and the
 * foot of an official document (NĐ 30/2020 PL I.III), the left one first, then the right one.
 */
final class ReadingOrder {
    private ReadingOrder() {}

    static List<Line> of(List<Line> lines) {
        List<Line> ordered = new ArrayList<>();
        List<Line> side = new ArrayList<>();
        for (Line line : lines) {
            if (lines.stream().anyMatch(other -> beside(line, other) || beside(other, line))) {
                side.add(line);
            } else {
                ordered.addAll(columns(side));
                side.clear();
                ordered.add(line);
            }
        }
        ordered.addAll(columns(side));
        return ordered;
    }

    private static List<Line> columns(List<Line> side) {
        double split = side.stream()
                .filter(line -> side.stream().anyMatch(left -> beside(left, line)))
                .mapToDouble(Line::x)
                .min()
                .orElse(0);
        List<Line> columns =
                new ArrayList<>(side.stream().filter(l -> l.x() < split).toList());
        columns.addAll(side.stream().filter(l -> l.x() >= split).toList());
        return columns;
    }

    /** On the same height, with a gap no space between words has. */
    private static boolean beside(Line left, Line right) {
        float shared = Math.min(left.y() + left.height(), right.y() + right.height()) - Math.max(left.y(), right.y());
        return shared > 0.3f * Math.min(left.height(), right.height())
                && right.x() - (left.x() + left.width()) > 0.8f * left.fontSize();
    }
}
