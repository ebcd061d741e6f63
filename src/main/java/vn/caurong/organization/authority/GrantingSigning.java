package vn.caurong.organization.authority;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** Giao quyền ký: enters a signing authority once the decree's rules hold. */
@Component
public class GrantingSigning {
    private final Organization organization;
    private final Authorities authorities;
    private final Journal journal;
    private final JdbcClient jdbc;

    GrantingSigning(Organization organization, Authorities authorities, Journal journal, JdbcClient jdbc) {
        this.organization = organization;
        this.authorities = authorities;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    @Transactional
    public UUID sign(ProposedSigning given, Actor by) {
        SigningRules.mayEnter(given, place(given)).orThrow();
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into organization.signing_authority
                        (id, post, issuing_name, form, block, document_types, field, basis, during)
                        values (?, ?, ?, ?, ?, ?, ?, ?, daterange(?, nullif(?, '')::date, '[]'))\
                        """)
                .params(
                        id,
                        given.signer().id(),
                        given.issuingName().id(),
                        given.innermost(),
                        given.block().toArray(String[]::new),
                        given.types().toArray(String[]::new),
                        given.field(),
                        given.basis(),
                        given.from(),
                        given.to() == null ? "" : given.to().toString())
                .update();
        journal.record(new Entry(
                given.signer().agency(),
                "organization.signing-authority-entered",
                new Subject("signing-authority", id),
                by,
                Map.of("basis", given.basis(), "post", given.signer().id().toString()),
                null));
        return id;
    }

    /** Where the signer stands on the first day of the authority. */
    public SignerPlace place(ProposedSigning given) {
        Post signer = given.signer();
        UUID agency = given.issuingName().agency();
        if (!signer.agency().equals(agency)) {
            boolean below = agency.equals(organization.unit(signer.agency()).parent());
            return below ? SignerPlace.SUBORDINATE : SignerPlace.ELSEWHERE;
        }
        if (signer.unit().equals(agency)) {
            return SignerPlace.AGENCY;
        }
        if (isNamed(organization.unit(signer.unit()), given.issuingName())) {
            return SignerPlace.NAMED_UNIT;
        }
        boolean ordered = organization.headsOf(signer.unit(), given.from()).stream()
                .filter(head -> head.unit().equals(signer.unit()))
                .anyMatch(head -> signsByOrder(head, given));
        return ordered ? SignerPlace.ORDERED_UNIT : SignerPlace.UNIT;
    }

    /** A unit with a header and letters of its own is an issuing name of the same name or letters. */
    private static boolean isNamed(Unit unit, IssuingName name) {
        return unit.name().equalsIgnoreCase(name.name()) || unit.notation().equals(name.notation());
    }

    /** By order, and nothing wider than the order is handed down. */
    private boolean signsByOrder(Post head, ProposedSigning given) {
        Set<String> types = given.types().isEmpty() ? Set.of("") : given.types();
        return types.stream()
                .allMatch(type -> authorities
                        .signing(head.id(), given.issuingName().id(), type, given.from())
                        .stream()
                        .anyMatch(found -> found.form().equals("TL")));
    }
}
