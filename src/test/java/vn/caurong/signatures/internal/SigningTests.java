package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.files.Files;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Line;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.TestAgency;
import vn.caurong.signatures.Judging;
import vn.caurong.signatures.Keys;
import vn.caurong.signatures.PdfSigning;
import vn.caurong.signatures.PdfSigning.Unlock;

@CauRongTest
class SigningTests {
    private static final Instant AT = TestPaper.AT;

    private final ApplicationContext context;
    private final PdfSigning signing;
    private final JdbcClient db;
    private final TestAgency agency;
    private final TestKeys keys;

    SigningTests(ApplicationContext context, PdfSigning signing, JdbcClient db) {
        this.context = context;
        this.signing = signing;
        this.db = db;
        this.agency = TestAgency.create(db, "Sở Thử Ký");
        this.keys = TestKeys.of(context, agency);
    }

    @Test
    void signedSealedStoredAndJudgedValid() {
        byte[] sealed = sealed();
        String sha256 = context.getBean(Files.class).store(sealed).sha256();
        Judging judging = context.getBean(Judging.class);
        var judgement = judging.judge(sha256);
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.spotless()).isTrue();
        assertThat(judging.judge(sha256)).isEqualTo(judgement);
        int kept = db.sql("select count(*) from signatures.judgement where sha256 = ?")
                .param(sha256)
                .query(Integer.class)
                .single();
        assertThat(kept).isEqualTo(1);
    }

    /** NĐ 30/2020 Đ32: each use of the agency's key is kept with who unlocked it. */
    @Test
    void eachUseOfTheSealIsJournaledWithItsClerk() {
        Unlock seal = keys.seal();
        signing.seal(signed(), TestPaper::values, seal, AT);
        Subject key = new Subject("key", seal.key());
        assertThat(context.getBean(Journal.class).of(key, agency.id()))
                .extracting(Line::act, Line::person)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "signatures.key-unlocked", agency.clerk().person()));
        assertThat(db.sql("select person from signatures.use where key = ?")
                        .param(seal.key())
                        .query(UUID.class)
                        .list())
                .containsExactly(agency.clerk().person());
    }

    @Test
    void pinIsWipedWhateverHappens() {
        Unlock good = keys.leader();
        byte[] signed = signing.signAsPerson(TestPaper.prepared(), good, AT);
        assertThat(good.pin()).containsOnly('\0');
        Unlock refused = keys.leader();
        assertRefused("already-signed", () -> signing.signAsPerson(signed, refused, AT));
        assertThat(refused.pin()).containsOnly('\0');
    }

    @Test
    void wrongPinSaysHowManyTriesAreLeftAndTheFifthLocks() {
        UUID key = keys.leader().key();
        for (int left = 4; left >= 1; left--) {
            int expected = left;
            assertThatThrownBy(() -> sign(wrong(key)))
                    .isInstanceOfSatisfying(
                            RefusalException.class,
                            e -> assertThat(e.refusal().arguments()).containsExactly(expected));
        }
        assertRefused("locked-now", () -> sign(wrong(key)));
        assertRefused("locked", () -> sign(keys.leader()));
        assertThat(ring().ofPerson(agency.leader().person(), AT).orElseThrow().locked())
                .isTrue();
    }

    @Test
    void rightPinForgetsWrongOnes() {
        UUID key = keys.leader().key();
        assertRefused("wrong-pin", () -> sign(wrong(key)));
        sign(keys.leader());
        assertThat(tries(key)).isZero();
    }

    @Test
    void rollbackAroundDoesNotForgetAWrongPin() {
        UUID key = keys.leader().key();
        TransactionTemplate around = context.getBean(TransactionTemplate.class);
        assertRefused("wrong-pin", () -> around.executeWithoutResult(_ -> sign(wrong(key))));
        assertThat(tries(key)).isEqualTo(1);
    }

    @Test
    void manyGuessesAtOnceGetNoMoreThanFiveLooks() {
        UUID key = keys.leader().key();
        AtomicInteger looked = new AtomicInteger();
        IntStream.range(0, 20).parallel().forEach(_ -> {
            try {
                sign(wrong(key));
            } catch (RefusalException refused) {
                if (!refused.refusal().key().endsWith(".locked")) {
                    looked.incrementAndGet();
                }
            }
        });
        assertThat(looked).hasValue(5);
        assertThat(tries(key)).isEqualTo(5);
    }

    @Test
    void nobodySignsWithAnothersKey() {
        Unlock others = TestKeys.unlock(keys.leader().key(), agency.deputy());
        assertRefused("not-own-key", () -> sign(others));
    }

    /** NĐ 30/2020 Đ32: the agency's key is in its clerk's hands. */
    /** A morning with many issues: a key in use is not a locked one. */
    @Test
    void manyWhoSealAtOnceWithTheRightPinAllSeal() throws Exception {
        byte[] signed = signed();
        Callable<byte[]> seal = () -> seal(signed, keys.seal());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<byte[]> sealed : threads.invokeAll(Collections.nCopies(12, seal))) {
                assertThat(sealed.get()).isNotEmpty();
            }
        }
        assertThat(tries(keys.seal().key())).isZero();
    }

    @Test
    void onlyTheAgencysClerkSeals() {
        byte[] signed = signed();
        Unlock leader = TestKeys.unlock(keys.seal().key(), agency.leader());
        assertRefused("not-clerk", () -> seal(signed, leader));
        TestAgency other = TestAgency.create(db, "Sở Khác");
        Unlock foreign = TestKeys.unlock(keys.seal().key(), other.clerk());
        assertRefused("not-clerk", () -> seal(signed, foreign));
    }

    /** NĐ 30/2020 Đ32.2: sealed only what the person in charge has signed. */
    @Test
    void unsignedIsNotSealed() {
        assertRefused("person-missing", () -> seal(TestPaper.prepared(), keys.seal()));
        assertThat(tries(keys.seal().key())).isZero();
    }

    @Test
    void neitherSignedNorSealedTwice() {
        byte[] sealed = sealed();
        assertRefused("already-sealed", () -> seal(sealed, keys.seal()));
        assertRefused("already-signed", () -> signing.signAsPerson(sealed, keys.deputy(), AT));
    }

    @Test
    void numberAndDateMustBeThere() {
        byte[] signed = signed();
        Map<String, String> empty = Map.of("number", " ", "date", "ngày 06 tháng 4 năm 2020");
        assertRefused("empty-value", () -> signing.seal(signed, () -> empty, keys.seal(), AT));
        assertRefused("empty-value", () -> signing.seal(signed, () -> Map.of("number", "1"), keys.seal(), AT));
    }

    @Test
    void signatureThatDoesNotCertifyIsNotSealed() {
        byte[] loose = Pades.sign(TestPaper.prepared(), new Mark("person", TestPaper.BLUE, null), TestPaper.PERSON, AT);
        assertRefused("not-certified", () -> seal(loose, keys.seal()));
    }

    @Test
    void fileWithoutFieldsIsNotSigned() {
        assertRefused("not-prepared", () -> signing.signAsPerson(TestPaper.drawn(), keys.leader(), AT));
    }

    @Test
    void expiredCertificateDoesNotSign() {
        Instant late = Instant.parse("2036-02-01T00:00:00Z");
        assertRefused("expired", () -> signing.signAsPerson(TestPaper.prepared(), keys.leader(), late));
        assertThat(ring().ofPerson(agency.leader().person(), late)).isEmpty();
    }

    @Test
    void keysSayWhoseTheyAre() {
        assertThat(ring().ofIssuingName(agency.issuingName(), AT).orElseThrow().name())
                .isEqualTo(agency.name());
        assertThat(ring().ofPerson(agency.specialist().person(), AT)).isEmpty();
    }

    private Keys ring() {
        return context.getBean(Keys.class);
    }

    private byte[] signed() {
        return signing.signAsPerson(TestPaper.prepared(), keys.deputy(), AT);
    }

    private byte[] sealed() {
        return seal(signed(), keys.seal());
    }

    private byte[] seal(byte[] signed, Unlock unlock) {
        return signing.seal(signed, TestPaper::values, unlock, AT.plusSeconds(600));
    }

    private byte[] sign(Unlock unlock) {
        return signing.signAsPerson(TestPaper.prepared(), unlock, AT);
    }

    private Unlock wrong(UUID key) {
        return new Unlock(key, "000000".toCharArray(), agency.leader());
    }

    private int tries(UUID key) {
        return db.sql("select wrong_tries from signatures.key where id = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(String key, ThrowingCallable act) {
        return assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e -> assertThat(e.refusal().key()).isEqualTo("signatures.refused." + key));
    }
}
