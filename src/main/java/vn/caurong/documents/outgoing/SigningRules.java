package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Authorities.SigningAuthority;

/** Who may sign a document for the agency (NĐ 30/2020 Đ13). */
@Component
record SigningRules(Authorities authorities, Clock clock) {
    /** Signing authorities of a post for the document, empty when it may not sign. */
    List<SigningAuthority> authorities(UUID post, Outgoing document) {
        return authorities.signing(post, document.issuingName(), document.typeCode(), Vietnam.today(clock));
    }

    Ruling mayBeSignedBy(UUID post, Outgoing document) {
        return Ruling.unless(!authorities(post, document).isEmpty(), "outgoing.refused.noAuthority");
    }

    /**
     * Only the chosen signer, and only as themselves: a delegation lets one handle, never sign
     * (Đ13.3, Đ13.5).
     */
    static Ruling asThemselves(Outgoing document, Actor by) {
        return Ruling.unless(!by.actsForAnother(), "outgoing.refused.signDelegated")
                .and(() -> Ruling.unless(
                        by.post().equals(document.signerPost()), "outgoing.refused.notSigner", document.heldBy()));
    }
}
