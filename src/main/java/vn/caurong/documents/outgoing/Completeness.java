package vn.caurong.documents.outgoing;

import vn.caurong.documents.outgoing.paper.Wording;
import vn.caurong.kernel.Ruling;

/** What must be on the page before it may leave its author (NĐ 30/2020 Đ8, Đ10.2). */
final class Completeness {
    private Completeness() {}

    static Ruling of(Content words) {
        return Ruling.unless(!words.subject().isBlank(), "outgoing.refused.noSubject")
                .and(() -> Ruling.unless(hasBody(words), "outgoing.refused.noBody"))
                .and(() -> Ruling.unless(isWhole(words), "outgoing.refused.unfinished"))
                .and(() -> Ruling.unless(hasAddressee(words), "outgoing.refused.noAddressee"))
                .and(() -> Ruling.unless(words.signerPost() != null, "outgoing.refused.noSigner"));
    }

    private static boolean hasBody(Content words) {
        return !Wording.paragraphs(words.body()).isEmpty();
    }

    /** A text that stops at a colon is only the beginning the program gave. */
    private static boolean isWhole(Content words) {
        return !Wording.unfinished(Wording.paragraphs(words.body()).getLast());
    }

    private static boolean hasAddressee(Content words) {
        return !words.addressees().isEmpty();
    }
}
