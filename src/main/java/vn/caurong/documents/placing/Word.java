package vn.caurong.documents.placing;

/** A word as it stands on a page. */
record Word(String text, Spot spot) {
    boolean on(int page) {
        return spot.page() == page;
    }

    /** On one line with the other: their middles are closer than half a letter. */
    boolean beside(Word other) {
        float mine = spot.y() + spot.height() / 2;
        float theirs = other.spot.y() + other.spot.height() / 2;
        return spot.page() == other.spot.page() && Math.abs(mine - theirs) < Math.max(4, spot.height() / 2);
    }
}
