package vn.caurong.documents.stamp;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caurong.files.Pages;

/** Looks for room of the stamp's size in which nothing is written; no word of the document is covered. */
record FreeRoom(List<Pages.Line> lines, float width) {
    private static final float EDGE = 20;
    private static final float AIR = 6;
    private static final int STEPS = 13;
    private static final float STEP = 5;

    /** The places right under what ends there, nearest first: as wished, then further out, then a little lower. */
    Stream<StampPlace> under(float bottom, float middle) {
        float wished = within(middle - ArrivalStamp.WIDTH / 2);
        float outer = middle < width / 2 ? EDGE : width - EDGE - ArrivalStamp.WIDTH;
        return IntStream.range(0, STEPS)
                .boxed()
                .flatMap(down -> IntStream.range(0, STEPS)
                        .mapToObj(aside -> new StampPlace(
                                wished + (outer - wished) * aside / (STEPS - 1), bottom + AIR + down * STEP)));
    }

    /** The first of these that is free, else the first on a page so high, else the one that covers least. */
    StampPlace best(Stream<StampPlace> places, float height) {
        StampPlace best = places.min(Comparator.comparing(this::covered)).orElseThrow();
        return Stream.concat(Stream.of(best), anywhere(height))
                .filter(place -> covered(place) == 0)
                .findFirst()
                .orElse(best);
    }

    private Stream<StampPlace> anywhere(float height) {
        return Stream.iterate(EDGE, y -> y < height - ArrivalStamp.HEIGHT - EDGE, y -> y + STEP)
                .flatMap(y -> Stream.iterate(EDGE, x -> x < width - ArrivalStamp.WIDTH - EDGE, x -> x + STEP)
                        .map(x -> new StampPlace(x, y)));
    }

    private float covered(StampPlace place) {
        return (float) lines.stream().mapToDouble(line -> shared(place, line)).sum();
    }

    private static double shared(StampPlace place, Pages.Line line) {
        double across =
                Math.min(place.x() + ArrivalStamp.WIDTH, line.x() + line.width()) - Math.max(place.x(), line.x());
        double down =
                Math.min(place.y() + ArrivalStamp.HEIGHT, line.y() + line.height()) - Math.max(place.y(), line.y());
        return across <= 0 || down <= 0 ? 0 : across * down;
    }

    private float within(float x) {
        return Math.clamp(x, EDGE, width - ArrivalStamp.WIDTH - EDGE);
    }
}
