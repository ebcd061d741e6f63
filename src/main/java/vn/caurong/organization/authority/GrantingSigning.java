package vn.caurong.organization.authority;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;

/** Giao quyền ký: enters a signing authority once the decree's rules hold. */
@Component
public class GrantingSigning {
    private final SignerPlaces places;
    private final NewGrants grants;
    private final Journal journal;

    GrantingSigning(SignerPlaces places, NewGrants grants, Journal journal) {
        this.places = places;
        this.grants = grants;
        this.journal = journal;
    }

    /** Where the signer stands on the first day of the authority. */
    public SignerPlace place(ProposedSigning given) {
        return places.of(given);
    }

    @Transactional
    public UUID sign(ProposedSigning given, Actor by) {
        SigningRules.mayEnter(given, place(given)).orThrow();
        UUID id = Ids.next();
        grants.insert(id, given);
        journal.record(new Entry(
                given.signer().agency(),
                "organization.signing-authority-entered",
                new Subject("signing-authority", id),
                by,
                Map.of("basis", given.basis(), "post", given.signer().id().toString()),
                null));
        return id;
    }
}
