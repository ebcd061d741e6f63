package vn.caurong.exchange.edxml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caurong.documents.spi.Intake;
import vn.caurong.documents.spi.Intake.Piece;

/** What a message says, put into the words of an intake. */
final class MessageIntake {
    private MessageIntake() {}

    static Intake of(Header header, List<Piece> pieces) {
        Part code = header.code();
        Particulars said = header.particulars();
        String number = code.text("CodeNumber");
        String notation = code.text("CodeNotation");
        return new Intake(
                "edxml",
                header.act(),
                header.act() == Intake.Act.NEW ? "" : header.reason(),
                header.documentId(),
                header.from(),
                header.to(),
                number,
                withoutNumber(number, notation),
                said.issuedOn(),
                said.typeName(),
                said.subject(),
                said.signerName(),
                said.signerTitle(),
                said.due(),
                said.urgency(),
                said.recipients(),
                header.about(),
                header.paperFollows(),
                pieces,
                others(header));
    }

    /** Some write the whole mark once more into the notation. */
    private static String withoutNumber(String number, String notation) {
        return !number.isEmpty() && notation.startsWith(number + "/")
                ? notation.substring(number.length() + 1)
                : notation;
    }

    private static Map<String, String> others(Header header) {
        header.skipSignature();
        Map<String, String> others = new LinkedHashMap<>();
        header.message().unasked(null, others);
        return others;
    }
}
