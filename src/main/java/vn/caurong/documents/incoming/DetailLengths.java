package vn.caurong.documents.incoming;

import vn.caurong.kernel.Ruling;

/** How long what the register says of a document may be (NĐ 30/2020 PL VI). */
final class DetailLengths {
    private DetailLengths() {}

    static Ruling ruling(Details details) {
        return fits("title", details.title(), 500)
                .and(() -> fits("sender", details.senderName(), 200))
                .and(() -> fits("number", details.number(), 11))
                .and(() -> fits("notation", details.notation(), 30))
                .and(() -> fits("signer", details.signerName(), 50))
                .and(() -> fits("signerTitle", details.signerTitle(), 100))
                .and(() -> fits("recipients", details.recipients(), 1000));
    }

    private static Ruling fits(String field, String text, int length) {
        return Ruling.unless(text.length() <= length, "incoming.refused.long." + field, length, text.length());
    }
}
