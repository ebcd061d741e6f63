package vn.caurong.signatures.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Preparation;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/**
 * Keys and pictures for the demo's leaders, unit heads and agencies, from an authority whose name
 * says what it is worth. The authority's own keys are thrown away when all are made.
 */
@Component
@Profile("demo")
class SignaturesDemo implements Preparation {
    static final String WORTHLESS = "DEMO – Không có giá trị pháp lý";

    private static final String PIN = "123456";
    private static final Set<Role> SIGNERS = Set.of(Role.LEADER, Role.UNIT_HEAD);
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    private final Organization organization;
    private final Anchors anchors;
    private final Issuing issuing;
    private final TimeStampingDemo stamping;
    private final Clock clock;

    SignaturesDemo(
            Organization organization, Anchors anchors, Issuing issuing, TimeStampingDemo stamping, Clock clock) {
        this.organization = organization;
        this.anchors = anchors;
        this.issuing = issuing;
        this.stamping = stamping;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (anchors.lockForDemo()) {
            Authority root = Authority.root("DEMO Cầu Rồng – Gốc – " + WORTHLESS);
            Authority authority = Authority.issuing(root, "DEMO Cầu Rồng – " + WORTHLESS);
            anchors.add(root.certificate(), root.crl(), true);
            anchors.add(authority.certificate(), authority.crl(), true);
            LocalDate today = Vietnam.today(clock);
            organization.agencies(today).forEach(agency -> agency(agency, today, authority));
        }
        stamping.prepare();
    }

    private void agency(Unit agency, LocalDate today, Authority authority) {
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

    private static Issuing.Wanted wanted(String key, String name, Unit agency) {
        UUID id = UUID.nameUUIDFromBytes(("key:" + key).getBytes(StandardCharsets.UTF_8));
        return new Issuing.Wanted(id, name, agency.name(), WORTHLESS, PIN.toCharArray());
    }
}
