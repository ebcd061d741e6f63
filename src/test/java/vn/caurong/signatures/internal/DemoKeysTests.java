package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Preparation;
import vn.caurong.organization.Organization;
import vn.caurong.organization.TestAgency;
import vn.caurong.organization.Unit;
import vn.caurong.signatures.Judgement;
import vn.caurong.signatures.Judgement.Verdict;
import vn.caurong.signatures.Keys;
import vn.caurong.signatures.Keys.Key;

/** Made inside a transaction that is rolled back: the tests' database keeps no demo. */
@CauRongTest
class DemoKeysTests {
    private static final LocalDate TODAY = LocalDate.of(2020, 4, 8);

    private final ApplicationContext context;
    private final TransactionTemplate transactions;
    private final JdbcClient db;

    DemoKeysTests(ApplicationContext context, TransactionTemplate transactions, JdbcClient db) {
        this.context = context;
        this.transactions = transactions;
        this.db = db;
    }

    @Test
    void demoKeysSignValidlyAndSayWhatTheyAreWorth() {
        transactions.executeWithoutResult(status -> {
            TestAgency agency = TestAgency.create(db, "Sở Thử Demo");
            make(agency);
            Key leader = keys().ofPerson(agency.leader().person(), TestPaper.AT).orElseThrow();
            Key seal = keys().ofIssuingName(agency.issuingName(), TestPaper.AT).orElseThrow();
            assertThat(leader.demo()).isTrue();
            assertThat(leader.issuer()).contains("DEMO", "Không có giá trị pháp lý");
            assertThat(seal.name()).isEqualTo(agency.name());
            byte[] sealed = sealed(leader, seal);
            Judgement trusted = judge(sealed, true);
            assertThat(trusted.findings()).isEmpty();
            assertThat(trusted.spotless()).isTrue();
            assertThat(trusted.demo()).isTrue();
            assertThat(judge(sealed, false).verdict()).isEqualTo(Verdict.UNTRUSTED);
            status.setRollbackOnly();
        });
    }

    @Test
    void theDemoStampsTheTimeAndSaysWhatThatIsWorth() {
        transactions.executeWithoutResult(status -> {
            TestAgency agency = TestAgency.create(db, "Sở Thử Demo");
            make(agency);
            stamping().prepare();
            Key leader = keys().ofPerson(agency.leader().person(), TestPaper.AT).orElseThrow();
            Carrier own = new Carrier(query ->
                    new Responder(context.getBean(TimeStampingKey.class).open()).answer(query, TestPaper.AT));
            var stamps = TimeStamps.asking("own", own, Clock.fixed(TestPaper.AT, ZoneOffset.UTC));
            var mark = new Mark("person", TestPaper.BLUE, null);
            byte[] signed = Pades.sign(TestPaper.prepared(), mark, open(leader), TestPaper.AT, stamps);
            var stamp = judge(signed, true).signatures().getFirst().stamp();
            assertThat(stamp.trusted()).isTrue();
            assertThat(stamp.by()).contains("DEMO", "Không có giá trị pháp lý");
            status.setRollbackOnly();
        });
    }

    @Test
    void startedAgainItMakesNothingNew() {
        transactions.executeWithoutResult(status -> {
            TestAgency agency = TestAgency.create(db, "Sở Thử Demo");
            city().tell(step(agency), TODAY, new Forgetful());
            int made = count();
            city().tell(step(agency), TODAY, new Forgetful());
            assertThat(count()).isEqualTo(made);
            status.setRollbackOnly();
        });
    }

    @Test
    void specialistsHaveNoKey() {
        transactions.executeWithoutResult(status -> {
            TestAgency agency = TestAgency.create(db, "Sở Thử Demo");
            make(agency);
            assertThat(keys().ofPerson(agency.specialist().person(), TestPaper.AT))
                    .isEmpty();
            status.setRollbackOnly();
        });
    }

    private void make(TestAgency agency) {
        demo().make(organization().unit(agency.id()), TODAY);
    }

    private DemoKeys demo() {
        return new DemoKeys(organization(), context.getBean(Anchors.class), context.getBean(Issuing.class));
    }

    private TimeStampingDemo stamping() {
        return new TimeStampingDemo(
                context.getBean(TimeStampingKey.class),
                context.getBean(Anchors.class),
                context.getBean(TrustStore.class));
    }

    private KeysOfTheCity city() {
        return new KeysOfTheCity(organization(), keys(), demo(), context.getBean(Clock.class));
    }

    private int step(TestAgency agency) {
        return organization().agencies(TODAY).stream().map(Unit::id).toList().indexOf(agency.id());
    }

    private Organization organization() {
        return context.getBean(Organization.class);
    }

    private static final class Forgetful implements Preparation.Memory {
        @Override
        public Optional<UUID> recall(String name) {
            return Optional.empty();
        }

        @Override
        public void keep(String name, UUID id) {}
    }

    private Keys keys() {
        return context.getBean(Keys.class);
    }

    private int count() {
        return db.sql("select count(*) from signatures.key")
                .query(Integer.class)
                .single();
    }

    private byte[] sealed(Key leader, Key seal) {
        var certify = eu.europa.esig.dss.enumerations.CertificationPermission.MINIMAL_CHANGES_PERMITTED;
        byte[] signed = Pades.sign(
                TestPaper.prepared(), new Mark("person", TestPaper.BLUE, certify), open(leader), TestPaper.AT);
        return Pades.sign(
                TestPaper.filled(signed),
                new Mark("agency", TestPaper.RED, null),
                open(seal),
                TestPaper.AT.plusSeconds(60));
    }

    private UnlockedKey open(Key key) {
        byte[] pkcs12 = context.getBean(StoredKeys.class).get(key.id()).pkcs12();
        return UnlockedKey.open(pkcs12, "123456".toCharArray()).orElseThrow();
    }

    private Judgement judge(byte[] sealed, boolean demo) {
        Anchors anchors = context.getBean(Anchors.class);
        Trust trust = new Trust(anchors.certificates(demo), anchors.crls(demo));
        return Judge.judge(sealed, trust, TestPaper.JUDGED);
    }
}
