package vn.caurong.documents.outgoing;

import vn.caurong.documents.placing.Spot;
import vn.caurong.documents.placing.Spots;

/**
 * Where things shall go: page from 1, millimetres from the left and upper edges.
 *
 * @param version of the document the page was made from
 */
public record PlacesForm(
        int version,
        int personPage,
        float personX,
        float personY,
        int numberPage,
        float numberX,
        float numberY,
        int datePage,
        float dateX,
        float dateY) {
    /** The same places as large as they are, where the form puts them. */
    Spots moving(Spots spots) {
        return new Spots(
                moved(spots.number(), numberPage, numberX, numberY),
                moved(spots.date(), datePage, dateX, dateY),
                spots.gaps(),
                moved(spots.person(), personPage, personX, personY));
    }

    /** Not moved by the rounding of what the form shows. */
    private static Spot moved(Spot spot, int page, float x, float y) {
        boolean same = page == spot.page() && x == Spot.millimetres(spot.x()) && y == Spot.millimetres(spot.y());
        return same ? spot : new Spot(page, Spot.points(x), Spot.points(y), spot.width(), spot.height());
    }
}
