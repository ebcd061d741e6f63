package vn.caurong.documents.incoming;

import java.time.LocalDate;

/** What is read off a letter from outside the demo city. */
public record StoryLetter(
        String sender,
        String number,
        String notation,
        LocalDate issuedOn,
        String type,
        String title,
        String signer,
        String signerTitle,
        int urgency) {
    Details details() {
        return new Details(
                null,
                sender,
                number,
                notation,
                issuedOn,
                type,
                title,
                signer,
                signerTitle,
                "- Như trên;\n- Lưu: VT.",
                urgency,
                null);
    }

    String fileName() {
        return number + "-" + notation.replace('/', '-') + ".pdf";
    }
}
