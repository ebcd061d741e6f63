package vn.caurong.documents.stamp;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.caurong.files.Pages;

/**
 * Where the stamp goes: in the free room at the left under number and notation, and under the
 * subject of an official letter (NĐ 30/2020 PL IV.I).
 *
 * @param x of its left edge, in points from the left of the page
 * @param y of its upper edge, in points from the top
 */
public record StampPlace(float x, float y) {
    private static final Pattern NUMBER = Pattern.compile("(?iu)^số\\s*[:.].*");
    private static final StampPlace ON_A_SCAN = new StampPlace(62, 150);
    private static final float EDGE = 20;
    private static final float AIR = 6;
    private static final float NEXT_LINE = 26;

    /**
     * @param lines of the first page
     * @param width of the page in points
     */
    public static StampPlace on(List<Pages.Line> lines, float width, float height) {
        List<Pages.Line> left = lines.stream()
                .filter(line -> line.x() + line.width() < width * 0.56f)
                .filter(line -> middle(line) < width * 0.46f)
                .filter(line -> line.y() < height * 0.4f)
                .sorted(Comparator.comparing(Pages.Line::y))
                .toList();
        return left.stream()
                .filter(line -> NUMBER.matcher(line.text()).matches())
                .findFirst()
                .map(number -> under(number, left, width))
                .orElse(ON_A_SCAN);
    }

    private static StampPlace under(Pages.Line number, List<Pages.Line> left, float width) {
        float bottom = number.y() + number.height();
        for (Pages.Line line : left) {
            boolean follows = line.y() > number.y() && line.y() < bottom + NEXT_LINE - line.height();
            bottom = follows ? line.y() + line.height() : bottom;
        }
        float middle = middle(number) - ArrivalStamp.WIDTH / 2;
        return new StampPlace(Math.clamp(middle, EDGE, width - ArrivalStamp.WIDTH - EDGE), bottom + AIR);
    }

    private static float middle(Pages.Line line) {
        return line.x() + line.width() / 2;
    }
}
