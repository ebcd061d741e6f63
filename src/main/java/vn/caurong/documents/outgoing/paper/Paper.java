package vn.caurong.documents.outgoing.paper;

import java.util.List;
import vn.caurong.documents.text.Block;
import vn.caurong.documents.text.Body;

/**
 * Everything that stands on the page of an official document but its number, date and signatures;
 * the screen, the PDF and the Word file are drawn from this one model.
 *
 * @param heading who issues it (PL I.II.2, 4)
 * @param notation what follows the number and the slash: {@code STTTT-CNTT} (PL I.II.3)
 * @param content subject, addressees and words (PL I.II.5, 6, 9a)
 * @param closing signer and recipients (PL I.II.7, 9b)
 */
public record Paper(Heading heading, String notation, Content content, Closing closing) {

    /**
     * @param above lines of the agency above, empty when none
     * @param name lines of the issuing name
     * @param place where it is issued, {@code Đà Nẵng}
     */
    public record Heading(List<String> above, List<String> name, String place) {}

    /**
     * @param form what its type puts on the page
     * @param subject after "V/v", without it; for a named type the line under its name
     * @param stamp words of the urgency stamp, empty when none
     * @param level 0 to 3, for the size of the stamp's frame
     * @param addressees who it is written to, after "Kính gửi" or among those invited
     * @param body in the order of the page, the last paragraph ending in "./."
     */
    public record Content(
            Form form, String subject, String stamp, int level, List<String> addressees, List<Block> body) {
        /** What 64 mm hold of 12-point type, wide letters counted. */
        private static final int LINE = 33;

        /** What two thirds of the page hold of bold 14-point type. */
        private static final int CENTRED_LINE = 52;

        /** An official letter (công văn). */
        public static Content letter(String subject, String stamp, int level, List<String> addressees, String text) {
            return new Content(Form.LETTER, subject, stamp, level, addressees, Body.blocks(text, false));
        }

        /**
         * "V/v" and the subject, or the subject under the name of the type, in lines about equally
         * long, as they stand centred (PL I.II.5b).
         */
        public List<String> matter() {
            String words = subject.isEmpty() ? "…" : subject;
            return form.centred() ? Wording.balanced(words, CENTRED_LINE) : Wording.balanced("V/v " + words, LINE);
        }
    }

    /**
     * @param block the lines above the signature, in capitals
     * @param name of the signer
     * @param recipients lines under "Nơi nhận" without their dashes and ends
     * @param kept where the file copy stays: {@code VT, CNTT}
     */
    public record Closing(List<String> block, String name, List<String> recipients, String kept) {}
}
