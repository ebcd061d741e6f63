package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Organization;
import vn.caurong.organization.TestAgency;
import vn.caurong.signatures.PdfSigning.Unlock;
import vn.caurong.signatures.internal.PinRules.NewPin;

/** Another PIN for a key here and on a token; and a key on the token made known (NĐ 30/2020 Đ32). */
@CauRongTest
class ChangingPinTests {
    private static final String FRESH = "246810";

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final SeenKeys keys;
    private final TestAgency agency;
    private final TestKeys own;

    ChangingPinTests(ApplicationContext context, JdbcClient jdbc) {
        this.context = context;
        this.jdbc = jdbc;
        this.keys = context.getBean(SeenKeys.class);
        this.agency = TestAgency.create(jdbc, "Sở Đổi Mã");
        this.own = TestKeys.of(context, agency);
    }

    @Test
    void theOldPinOpensItNoMoreAndTheNewOneDoes() {
        UUID key = own.seal().key();
        change(context.getBean(ChangingPin.class), key, TestKeys.PIN, FRESH, agency.clerk());
        assertThat(opens(context.getBean(Unlocking.class), key, TestKeys.PIN)).isFalse();
        assertThat(opens(context.getBean(Unlocking.class), key, FRESH)).isTrue();
        assertThat(acts(key)).contains("signatures.pin-changed");
    }

    @Test
    void onlyWhoOpensItInPersonDoes() {
        UUID key = own.seal().key();
        ChangingPin changing = context.getBean(ChangingPin.class);
        refused("not-clerk", () -> change(changing, key, TestKeys.PIN, FRESH, agency.leader()));
        refused("wrong-pin", () -> change(changing, key, "000111", FRESH, agency.clerk()));
        UUID leaders = own.leader().key();
        change(changing, leaders, TestKeys.PIN, FRESH, agency.leader());
        Actor second = agency.more(agency.office(), "Văn thư", Role.CLERK, "Lý Thử Hai");
        keep(key, second);
        refused("not-keeper", () -> change(changing, key, TestKeys.PIN, FRESH, agency.clerk()));
    }

    @Test
    void aKeyOnTheTokenIsMadeKnownSealsAndGetsAnotherPin() {
        SoftHsm hsm = hsm();
        String label = put(hsm);
        Token token = new Token(new TokenSlot(hsm.library(), 0));
        UUID key = registering(token).register(agency.issuingName(), label, pin(hsm), "QĐ 5/QĐ", agency.clerk());
        assertThat(acts(key)).containsExactly("signatures.key-registered");
        Unlocking unlocking = unlocking(token);
        ChangingPin changing = new ChangingPin(
                context.getBean(StoredKeys.class),
                unlocking,
                token,
                context.getBean(Journal.class),
                context.getBean(TransactionTemplate.class));
        change(changing, key, hsm.pin(), FRESH, agency.clerk());
        try {
            assertThat(opens(unlocking, key, hsm.pin())).isFalse();
            assertThat(opens(unlocking, key, FRESH)).isTrue();
        } finally {
            change(changing, key, FRESH, hsm.pin(), agency.clerk());
        }
    }

    @Test
    void itIsNotMadeKnownWithoutBasisByAnotherTwiceOrWithAWrongPin() {
        SoftHsm hsm = hsm();
        String label = put(hsm);
        RegisteringTokenKeys registering = registering(new Token(new TokenSlot(hsm.library(), 0)));
        UUID name = agency.issuingName();
        refused("no-basis", () -> registering.register(name, label, pin(hsm), "", agency.clerk()));
        refused("not-clerk", () -> registering.register(name, label, pin(hsm), "QĐ", agency.leader()));
        refused("not-clerk", () -> registering.register(UUID.randomUUID(), label, pin(hsm), "QĐ", agency.clerk()));
        refused("token-pin", () -> registering.register(name, label, "000111".toCharArray(), "QĐ", agency.clerk()));
        put(hsm);
        refused("which-key", () -> registering.register(name, "", pin(hsm), "QĐ", agency.clerk()));
        registering.register(name, label, pin(hsm), "QĐ", agency.clerk());
        refused("known-key", () -> registering.register(name, label, pin(hsm), "QĐ", agency.clerk()));
        RegisteringTokenKeys without = registering(new Token(new TokenSlot("", 0)));
        refused("no-token", () -> without.register(name, label, pin(hsm), "QĐ", agency.clerk()));
    }

    private static SoftHsm hsm() {
        assumeTrue(SoftHsm.ready().isPresent());
        return SoftHsm.ready().orElseThrow();
    }

    private String put(SoftHsm hsm) {
        String label = "seal-" + UUID.randomUUID();
        hsm.keep(label, TestPaper.key(agency.name(), agency.name()));
        return label;
    }

    private static char[] pin(SoftHsm hsm) {
        return hsm.pin().toCharArray();
    }

    private void change(ChangingPin changing, UUID key, String old, String fresh, Actor by) {
        changing.change(keys.one(key, by), NewPin.of(old, fresh, fresh), by);
    }

    private boolean opens(Unlocking unlocking, UUID key, String pin) {
        StoredKey stored = context.getBean(StoredKeys.class).get(key);
        try {
            unlocking
                    .open(stored, new Unlock(key, pin.toCharArray(), agency.clerk()))
                    .close();
            return true;
        } catch (RefusalException wrong) {
            assertThat(wrong.refusal().key()).isEqualTo("signatures.refused.wrong-pin");
            return false;
        }
    }

    private void keep(UUID key, Actor keeper) {
        jdbc.sql("""
                        insert into signatures.custody
                          (id, key, keeper, basis, handed_by, handed_post, handed_at, taken_at)
                        values (?, ?, ?, 'QĐ', ?, ?, now(), now())\
                        """)
                .params(UUID.randomUUID(), key, keeper.person(), keeper.person(), keeper.post())
                .update();
    }

    private RegisteringTokenKeys registering(Token token) {
        return new RegisteringTokenKeys(
                token,
                context.getBean(Issuing.class),
                context.getBean(StoredKeys.class),
                context.getBean(Organization.class),
                context.getBean(Journal.class),
                context.getBean(TransactionTemplate.class),
                context.getBean(java.time.Clock.class));
    }

    private Unlocking unlocking(Token token) {
        return new Unlocking(context.getBean(CountedTries.class), token);
    }

    private List<String> acts(UUID key) {
        return context.getBean(Journal.class).of(new Subject(SeenKeys.KIND, key), agency.id()).stream()
                .map(Line::act)
                .toList();
    }

    private static void refused(String why, Runnable act) {
        assertThatExceptionOfType(RefusalException.class).isThrownBy(act::run).withMessage("signatures.refused." + why);
    }
}
