package vn.caurong.documents.placing;

import java.util.List;
import vn.caurong.documents.placing.Spot.Size;
import vn.caurong.signatures.FormPreparation.Places;

/**
 * The places of one document; the seal's follows from the signature's (NĐ 30/2020 PL I.II.8a).
 *
 * @param number right-aligned before the slash (PL I.II.3)
 * @param date in italics (PL I.II.4)
 * @param gaps where day, month and year go when the page has their words already
 * @param person the signature's picture, between post and name (PL I.II.7d)
 */
public record Spots(Spot number, Spot date, Gaps gaps, Spot person) {
    /** A seal is 36 mm across. */
    static final float SEAL = Spot.points(36);

    /** Where the agency's seal will be: over the left third of the signature. */
    public Spot seal() {
        float right = person.x() + person.width() / 3;
        float middle = person.y() + person.height() / 2;
        return new Spot(person.page(), right - SEAL, middle - SEAL / 2, SEAL, SEAL);
    }

    public List<Spot> written() {
        return List.of(number, date, person);
    }

    /** As the signing module wants them. */
    public Places places(List<Size> pages) {
        return new Places(
                number.box(pages.get(number.page() - 1)),
                date.box(pages.get(date.page() - 1)),
                person.box(pages.get(person.page() - 1)));
    }
}
