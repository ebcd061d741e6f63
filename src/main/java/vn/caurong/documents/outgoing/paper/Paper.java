package vn.caurong.documents.outgoing.paper;

import java.util.List;

/**
 * Everything that stands on the page of an official letter but its number, date and signatures; the
 * screen and the PDF are drawn from this one model.
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
     * @param subject after "V/v", without it
     * @param stamp words of the urgency stamp, empty when none
     * @param level 0 to 3, for the size of the stamp's frame
     * @param addressees who it is written to, after "Kính gửi"
     * @param paragraphs of the body, the last one ending in "./."
     */
    public record Content(String subject, String stamp, int level, List<String> addressees, List<String> paragraphs) {
        /** What 64 mm hold of 12-point type, wide letters counted. */
        private static final int LINE = 33;

        /**
         * "V/v" and the subject in lines about equally long, as they stand centred (PL I.II.5b).
         */
        public List<String> matter() {
            return Wording.balanced("V/v " + (subject.isEmpty() ? "…" : subject), LINE);
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
