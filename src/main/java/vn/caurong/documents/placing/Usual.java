package vn.caurong.documents.placing;

import java.util.List;
import vn.caurong.documents.placing.Spot.Size;

/** Where things stand on most pages, for those on which they are not found. */
final class Usual {
    private Usual() {}

    static Spot number() {
        return new Spot(1, Spot.points(46), Spot.points(41), 36, 18);
    }

    static DateSpot.Found date() {
        return new DateSpot.Found(new Spot(1, Spot.points(125), Spot.points(41), 146, 18), Gaps.NONE);
    }

    static Spot person(List<Size> pages) {
        Size last = pages.getLast();
        float y = last.height() - Spot.points(70);
        return new Spot(pages.size(), last.width() / 2 + Spot.points(10), y, Spot.points(56), Spot.points(28));
    }
}
