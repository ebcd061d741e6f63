package vn.caurong.signatures.pictures;

import java.time.LocalDate;
import java.util.List;

/**
 * Pictures and certificates of a person or an issuing name.
 *
 * @param way address of the page
 * @param seal of an issuing name, not of a person
 */
public record PicturesPage(String way, boolean seal, LocalDate today, List<PictureRow> pictures, List<KeyRow> keys) {}
