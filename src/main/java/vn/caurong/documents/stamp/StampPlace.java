package vn.caurong.documents.stamp;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.caurong.files.Pages;

/**
 * Where the stamp goes: in the free room at the left under number and notation, under the subject
 * of an official letter, or else under the day of issue (NĐ 30/2020 PL IV.I); where a letter leaves
 * no room there, in the first free room of the page.
 *
 * @param x of its left edge, in points from the left of the page
 * @param y of its upper edge, in points from the top
 */
public record StampPlace(float x, float y) {
    private static final Pattern NUMBER = Pattern.compile("(?iu)^số\\s*[:.].*");
    private static final Pattern DATE = Pattern.compile("(?iu)ngày.*tháng.*năm");
    private static final StampPlace ON_A_SCAN = new StampPlace(62, 150);
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
        FreeRoom room = new FreeRoom(lines, width);
        Stream<StampPlace> leftward = left.stream()
                .filter(line -> NUMBER.matcher(line.text()).matches())
                .limit(1)
                .flatMap(number -> room.under(bottom(number, left), middle(number)));
        Stream<StampPlace> rightward = lines.stream()
                .filter(line -> middle(line) > width / 2 && line.y() < height * 0.4f)
                .filter(line -> DATE.matcher(line.text()).find())
                .limit(1)
                .flatMap(date -> room.under(date.y() + date.height(), middle(date)));
        List<StampPlace> places = Stream.concat(leftward, rightward).toList();
        return places.isEmpty() ? ON_A_SCAN : room.best(places.stream(), height);
    }

    /** Where number, notation and what follows them closely end. */
    private static float bottom(Pages.Line number, List<Pages.Line> left) {
        float bottom = number.y() + number.height();
        for (Pages.Line line : left) {
            boolean follows = line.y() > number.y() && line.y() < bottom + NEXT_LINE - line.height();
            bottom = follows ? line.y() + line.height() : bottom;
        }
        return bottom;
    }

    private static float middle(Pages.Line line) {
        return line.x() + line.width() / 2;
    }
}
