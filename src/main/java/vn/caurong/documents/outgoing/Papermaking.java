package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.drafting.DraftType;
import vn.caurong.documents.drafting.DraftTypes;
import vn.caurong.documents.outgoing.paper.Paper;
import vn.caurong.documents.outgoing.paper.Wording;
import vn.caurong.documents.text.Body;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Authorities.SigningAuthority;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** Puts a document's words, its agency's heading and its signer's block onto one page. */
@Component
record Papermaking(
        Organization organization, Authorities authorities, DraftTypes types, AgencyPosts posts, Clock clock) {
    private static final List<String> STAMPS = List.of("", "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC");

    Paper paper(Outgoing document, Content words) {
        Unit agency = organization.unit(document.agency());
        IssuingName issuing = issuingName(document);
        DraftType type = type(document);
        List<String> block = block(document, words.signerPost());
        return new Paper(
                new Paper.Heading(
                        issuing.headerAbove() == null ? List.of() : Wording.heading(issuing.headerAbove()),
                        Wording.heading(issuing.header()),
                        agency.place()),
                notation(document, issuing),
                new Paper.Content(
                        PaperForms.of(type, words, issuing, block),
                        words.subject(),
                        STAMPS.get(words.urgency()),
                        words.urgency(),
                        words.addressees(),
                        Body.blocks(words.body(), type.deciding())),
                new Paper.Closing(
                        block,
                        signer(document, words.signerPost()),
                        PaperForms.recipients(type, words),
                        kept(document)));
    }

    /** The form it was begun in. */
    DraftType type(Outgoing document) {
        return types.of(document.typeCode(), Vietnam.date(document.createdAt()));
    }

    /** Letters after the number and the slash (PL I.II.3b). */
    String notation(Outgoing document) {
        return notation(document, issuingName(document));
    }

    private String notation(Outgoing document, IssuingName issuing) {
        return Wording.notation(type(document).abbreviation(), issuing.notation(), unitLetters(document));
    }

    private String unitLetters(Outgoing document) {
        return document.draftingUnit().equals(document.agency())
                ? ""
                : organization.unit(document.draftingUnit()).notation();
    }

    IssuingName issuingName(Outgoing document) {
        return organization.issuingNames(document.agency(), Vietnam.today(clock)).stream()
                .filter(name -> name.id().equals(document.issuingName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No issuing name " + document.issuingName()));
    }

    private String kept(Outgoing document) {
        String letters = unitLetters(document);
        return letters.isEmpty() ? "VT" : "VT, " + letters;
    }

    private List<String> block(Outgoing document, @Nullable UUID signer) {
        return signer == null
                ? List.of()
                : authorities
                        .signing(signer, document.issuingName(), document.typeCode(), Vietnam.today(clock))
                        .stream()
                        .findFirst()
                        .map(SigningAuthority::block)
                        .orElse(List.of());
    }

    private String signer(Outgoing document, @Nullable UUID signer) {
        return signer == null
                ? ""
                : posts.of(document.agency()).stream()
                        .filter(post -> post.id().equals(signer))
                        .findFirst()
                        .map(Post::holderName)
                        .orElse("");
    }
}
