package vn.caurong.signatures.pictures;

import java.time.LocalDate;
import java.util.List;
import vn.caurong.organization.Unit;

/**
 * Pictures and certificates of a person or an issuing name.
 *
 * @param agency it belongs to
 * @param of name of the person or the issuing name
 * @param way address of the page
 * @param seal of an issuing name, not of a person
 */
public record PicturesPage(
        Unit agency,
        String of,
        String way,
        boolean seal,
        LocalDate today,
        List<PictureRow> pictures,
        List<KeyRow> keys) {
    /** Where the person or the name is kept. */
    public String owner() {
        return seal
                ? "/administration/agencies/" + agency.id() + "/issuing-names"
                : way.replace("signature-pictures", "people");
    }
}
