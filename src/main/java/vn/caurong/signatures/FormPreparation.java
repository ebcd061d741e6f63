package vn.caurong.signatures;

/** Puts the fields for number, date, personal signature and seal into a finished page. */
public interface FormPreparation {
    /**
     * @param pdf the rendered document
     * @param places where the fields go
     * @return the PDF with empty AcroForm fields {@code number}, {@code date}, {@code person},
     *     {@code agency}; the agency's field locks number and date with {@code /P 1}
     */
    byte[] prepare(byte[] pdf, Places places);

    /** Places on a page (from 1) in points from the bottom left. */
    record Box(int page, float x, float y, float width, float height) {}

    /**
     * The seal's box is derived: it covers the left third of the personal signature (NĐ 30/2020 PL
     * I.II.8a).
     */
    record Places(Box number, Box date, Box person) {}
}
