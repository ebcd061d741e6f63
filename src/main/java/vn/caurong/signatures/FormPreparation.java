package vn.caurong.signatures;

/** Puts the fields for number, date, personal signature and seal into a finished page. */
public interface FormPreparation {
    /** Size of the text filled into number and date, in points (NĐ 30/2020 PL I.II.3–4). */
    float TEXT_SIZE = 13;

    /** The filled text stands on a line this many points above the lower edge of its box. */
    float BASELINE = 4;

    /**
     * The number is written at the right end of its box, so that it touches the {@code /} that
     * follows on the page; the date is written in italics from the left end: {@code ngày 05 tháng 4
     * năm 2020}.
     *
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
