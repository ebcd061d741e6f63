package vn.caurong.documents.register;

import java.util.List;

/**
 * A part of a register as it is printed: the cover, or some lines.
 *
 * @param title in capitals
 * @param cover null for lines
 * @param headings of the columns
 */
record RegisterBook(
        String title,
        int year,
        @org.jspecify.annotations.Nullable Cover cover,
        List<Heading> headings,
        List<PrintableRegister.Entry> entries) {
    /** A heading with the class of its width. */
    record Heading(String words, String width) {}

    /**
     * What stands on the cover (PL IV).
     *
     * @param above the agency above, empty at the top
     * @param agency whose register it is, in capitals
     * @param fromNumber empty where the register has no numbers
     */
    record Cover(String above, String agency, String fromDay, String toDay, String fromNumber, String toNumber) {}
}
