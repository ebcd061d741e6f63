package vn.caurong.documents.outgoing;

import vn.caurong.documents.outgoing.paper.Wording;
import vn.caurong.kernel.Ruling;

/** What must be on the page before it may leave its author (NĐ 30/2020 Đ8, Đ10.2). */
final class Completeness {
    private Completeness() {}

    static Ruling of(Content words) {
        return Ruling.unless(!words.subject().isBlank(), "outgoing.refused.noSubject")
                .and(() -> Ruling.unless(hasBody(words), "outgoing.refused.noBody"))
                .and(() -> Ruling.unless(hasAddressee(words), "outgoing.refused.noAddressee"))
                .and(() -> Ruling.unless(words.signerPost() != null, "outgoing.refused.noSigner"));
    }

    private static boolean hasBody(Content words) {
        return !Wording.paragraphs(words.body()).isEmpty();
    }

    private static boolean hasAddressee(Content words) {
        return !words.addressees().isEmpty();
    }
}
