package vn.caurong.signatures.internal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Role;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/**
 * Keys and pictures for an agency of the demo, from an authority whose name says what it is worth.
 * The authority's own keys live only as long as the program; the next start makes another one.
 */
@Component
@Profile("demo")
class DemoKeys {
    static final String WORTHLESS = "DEMO – Không có giá trị pháp lý";

    private static final String PIN = "123456";
    private static final Set<Role> SIGNERS = Set.of(Role.LEADER, Role.UNIT_HEAD);
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    private final Organization organization;
    private final Anchors anchors;
    private final Issuing issuing;
    private @Nullable Authorities made;

    DemoKeys(Organization organization, Anchors anchors, Issuing issuing) {
        this.organization = organization;
        this.anchors = anchors;
        this.issuing = issuing;
    }

    private record Authorities(Authority root, Authority issuing) {}

    /** In the caller's transaction. */
    void make(Unit agency, LocalDate today) {
        Authority authority = authority();
        for (IssuingName name : organization.issuingNames(agency.id(), today)) {
            issuing.seal(authority, wanted("seal:" + name.id(), name.name(), agency), name);
            issuing.pictureOfSeal(name, FROM);
        }
        for (Post post : organization.postsOf(agency.id(), today)) {
            if (post.holder() != null && post.holderName() != null && SIGNERS.contains(post.role())) {
                String key = "person:" + post.holder();
                issuing.person(authority, wanted(key, post.holderName(), agency), post.holder());
                issuing.pictureOfSignature(post.holder(), post.holderName(), FROM);
            }
        }
    }

    /** The same one as long as the program runs, trusted from its first key on. */
    private synchronized Authority authority() {
        if (made == null) {
            Authority root = Authority.root("DEMO Cầu Rồng – Gốc – " + WORTHLESS);
            made = new Authorities(root, Authority.issuing(root, "DEMO Cầu Rồng – " + WORTHLESS));
        }
        anchors.add(made.root().certificate(), made.root().crl(), true);
        anchors.add(made.issuing().certificate(), made.issuing().crl(), true);
        return made.issuing();
    }

    private static Issuing.Wanted wanted(String key, String name, Unit agency) {
        UUID id = UUID.nameUUIDFromBytes(("key:" + key).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Issuing.Wanted(id, name, agency.name(), WORTHLESS, PIN.toCharArray());
    }
}
