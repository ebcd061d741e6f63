package vn.caurong.documents.outgoing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caurong.documents.drafting.DraftType;
import vn.caurong.documents.drafting.DraftTypes;
import vn.caurong.documents.drafting.FormField;
import vn.caurong.documents.outgoing.SavingDrafts.Saved;
import vn.caurong.documents.text.Lines;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;

/** What must be on the page before it may leave its author (NĐ 30/2020 Đ8, Đ10.2, PL III). */
@Component
record Completeness(DraftTypes types) {
    Ruling of(Saved saved) {
        Outgoing document = saved.document();
        return of(types.of(document.typeCode(), Vietnam.date(document.createdAt())), saved.words());
    }

    static Ruling of(DraftType type, Content words) {
        return Ruling.unless(!words.subject().isBlank(), noSubject(type))
                .and(() -> fields(type, words))
                .and(() -> Ruling.unless(hasBody(type, words), "outgoing.refused.noBody"))
                .and(() -> Ruling.unless(
                        words.page() != null || !words.body().contains(Lines.GAP), "outgoing.refused.gap"))
                .and(() -> Ruling.unless(isWhole(words), "outgoing.refused.unfinished"))
                .and(() -> Ruling.unless(words.page() == null || words.page().free(), "outgoing.refused.places"))
                .and(() -> recipients(type, words))
                .and(() -> Ruling.unless(words.signerPost() != null, "outgoing.refused.noSigner"));
    }

    private static String noSubject(DraftType type) {
        return type.centred() ? "outgoing.refused.noTitle" : "outgoing.refused.noSubject";
    }

    private static Ruling fields(DraftType type, Content words) {
        return type.fields().stream()
                .filter(field -> !words.fields().containsKey(field.name()))
                .findFirst()
                .map(FormField::word)
                .map(word -> Ruling.refused("outgoing.refused.noField", word))
                .orElseGet(Ruling::allowed);
    }

    /** A form with lines of its own may say all in them. */
    private static boolean hasBody(DraftType type, Content words) {
        return words.page() != null || !type.fields().isEmpty() || !words.body().isBlank();
    }

    /** A text that stops at a colon is only the beginning the program gave. */
    private static boolean isWhole(Content words) {
        List<String> lines = Lines.of(words.body());
        return words.page() != null || lines.isEmpty() || !Lines.unfinished(lines.getLast());
    }

    private static Ruling recipients(DraftType type, Content words) {
        if (!type.needsAddressee()) {
            return Ruling.unless(!words.recipients().isEmpty(), "outgoing.refused.noRecipient");
        }
        String lacking = type.invites() ? "outgoing.refused.nobodyInvited" : "outgoing.refused.noAddressee";
        return Ruling.unless(!words.addressees().isEmpty(), lacking);
    }
}
