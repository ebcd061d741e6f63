package vn.caurong.documents.placing;

import vn.caurong.signatures.FormPreparation.Box;

/**
 * A place on a page (from 1), in points from the top left.
 *
 * @param x to its left edge
 * @param y to its upper edge
 */
public record Spot(int page, float x, float y, float width, float height) {
    private static final float MILLIMETRE = 72 / 25.4f;

    public static float points(float millimetres) {
        return millimetres * MILLIMETRE;
    }

    public static float millimetres(float points) {
        return Math.round(points / MILLIMETRE * 10) / 10f;
    }

    float right() {
        return x + width;
    }

    float bottom() {
        return y + height;
    }

    float middle() {
        return x + width / 2;
    }

    boolean within(Size size) {
        return x >= 0 && y >= 0 && right() <= size.width() && bottom() <= size.height();
    }

    /** More than a hair of it lies over the other. */
    boolean over(Spot other) {
        float hair = 0.75f;
        return page == other.page
                && Math.min(right(), other.right()) - Math.max(x, other.x) > hair
                && Math.min(bottom(), other.bottom()) - Math.max(y, other.y) > hair;
    }

    Box box(Size size) {
        return new Box(page, x, size.height() - bottom(), width, height);
    }

    /** A page's measures in points. */
    public record Size(float width, float height) {}
}
