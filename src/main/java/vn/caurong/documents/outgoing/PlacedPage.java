package vn.caurong.documents.outgoing;

import java.util.List;
import vn.caurong.documents.placing.Spot;
import vn.caurong.documents.placing.Spots;
import vn.caurong.files.FileView;

/** A page made elsewhere as it is shown, with the places on it. */
record PlacedPage(OwnPage own, FileView view) {
    /** A place that can be moved; {@code key} in messages and form fields. */
    record Place(String key, Spot spot) {
        float x() {
            return Spot.millimetres(spot.x());
        }

        float y() {
            return Spot.millimetres(spot.y());
        }
    }

    List<Place> places() {
        Spots spots = own.spots();
        return List.of(
                new Place("person", spots.person()),
                new Place("number", spots.number()),
                new Place("date", spots.date()));
    }

    /** Those on a page, in the order of the form. */
    List<Place> on(int page) {
        return places().stream().filter(place -> place.spot().page() == page).toList();
    }

    /** Where the seal's middle will be, on the signature's page. */
    float sealX() {
        return own.spots().seal().x() + own.spots().seal().width() / 2;
    }

    float sealY() {
        return own.spots().seal().y() + own.spots().seal().height() / 2;
    }
}
