package vn.caurong.exchange.partners;

import java.util.Locale;
import vn.caurong.documents.spi.Intake;
import vn.caurong.kernel.Ruling;

/**
 * What a message of a partner must bring (QĐ 28/2018 Đ10.2, QCVN 102:2016). On the arrival page a
 * clerk may fill in what is missing; a program is told.
 */
final class Conformity {
    private Conformity() {}

    /** Whether it names its own organ as the sender. */
    static boolean isFrom(Intake message, Partner partner) {
        return message.from().code().equals(partner.code().toUpperCase(Locale.ROOT));
    }

    static Ruling of(Intake message) {
        return switch (message.act()) {
            case STATE -> Ruling.allowed(); // what it tells is read by itself
            case RECALL -> has(message.documentId(), "DocumentId");
            case NEW, UPDATE, REPLACE -> ofDocument(message);
        };
    }

    private static Ruling ofDocument(Intake message) {
        return has(message.documentId(), "DocumentId")
                .and(() -> has(message.number(), "CodeNumber"))
                .and(() -> has(message.notation(), "CodeNotation"))
                .and(() -> has(message.subject(), "Subject"))
                .and(() -> has(message.issuedOn() == null ? "" : "there", "PromulgationDate"))
                .and(() -> Ruling.unless(!message.pieces().isEmpty(), "exchange.lacks.file"));
    }

    private static Ruling has(String value, String field) {
        return Ruling.unless(!value.isBlank(), "exchange.lacks", field);
    }
}
