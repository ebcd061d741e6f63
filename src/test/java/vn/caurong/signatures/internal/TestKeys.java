package vn.caurong.signatures.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.TestAgency;
import vn.caurong.signatures.PdfSigning.Unlock;

/**
 * Keys for a {@link TestAgency}: {@code TestKeys.of(context, agency)} gives its leader, deputy and
 * unit head keys and pictures, and its issuing name a seal, all with the PIN {@link #PIN} and of an
 * authority the tests trust. Usable from any module's tests.
 */
public final class TestKeys {
    public static final String PIN = "135790";

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    /** By name: people of all test agencies are called alike, and drawing takes longer than making a key. */
    private static final Map<String, byte[]> PICTURES = new ConcurrentHashMap<>();

    private final TestAgency agency;
    private final Images images;
    private final UUID leader;
    private final UUID deputy;
    private final UUID unitHead;
    private final UUID seal;

    private TestKeys(ApplicationContext context, TestAgency agency) {
        this.agency = agency;
        this.images = context.getBean(Images.class);
        Issuing issuing = context.getBean(Issuing.class);
        trust(context);
        this.leader = person(issuing, agency.leader());
        this.deputy = person(issuing, agency.deputy());
        this.unitHead = person(issuing, agency.unitHead());
        this.seal = seal(issuing);
    }

    public static TestKeys of(ApplicationContext context, TestAgency agency) {
        return new TestKeys(context, agency);
    }

    public Unlock leader() {
        return unlock(leader, agency.leader());
    }

    public Unlock deputy() {
        return unlock(deputy, agency.deputy());
    }

    public Unlock unitHead() {
        return unlock(unitHead, agency.unitHead());
    }

    /** The agency's seal in the clerk's hand. */
    public Unlock seal() {
        return unlock(seal, agency.clerk());
    }

    static Unlock unlock(UUID key, Actor by) {
        return new Unlock(key, PIN.toCharArray(), by);
    }

    private UUID person(Issuing issuing, Actor actor) {
        UUID key = UUID.randomUUID();
        issuing.person(TestPaper.ISSUING, wanted(key, actor.name()), actor.person());
        images.add(actor.person(), null, PICTURES.computeIfAbsent(actor.name(), DrawnSignature::png), FROM);
        return key;
    }

    private UUID seal(Issuing issuing) {
        UUID key = UUID.randomUUID();
        IssuingName name = new IssuingName(agency.issuingName(), agency.id(), agency.name(), "STN", null, "", false);
        issuing.seal(TestPaper.ISSUING, wanted(key, agency.name()), name);
        issuing.pictureOfSeal(name, FROM);
        return key;
    }

    private Issuing.Wanted wanted(UUID key, String name) {
        return new Issuing.Wanted(key, name, agency.name(), null, PIN.toCharArray());
    }

    private static void trust(ApplicationContext context) {
        context.getBean(Anchors.class).add(TestPaper.ROOT.certificate(), TestPaper.ROOT.crl(), false);
        context.getBean(Anchors.class).add(TestPaper.ISSUING.certificate(), TestPaper.ISSUING.crl(), false);
        context.getBean(TrustStore.class).forget();
    }
}
