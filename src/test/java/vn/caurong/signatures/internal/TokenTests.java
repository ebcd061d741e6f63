package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.TestAgency;
import vn.caurong.signatures.Judgement;
import vn.caurong.signatures.PdfSigning;
import vn.caurong.signatures.PdfSigning.Unlock;

/** The agency's key on a token: it signs there, with the PIN of the moment and no other. */
@CauRongTest
class TokenTests {
    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final TestAgency agency;
    private UUID key;
    private SoftHsm hsm;

    TokenTests(ApplicationContext context, JdbcClient jdbc) {
        this.context = context;
        this.jdbc = jdbc;
        this.agency = TestAgency.create(jdbc, "Sở Có Thiết Bị");
        TestKeys.of(context, agency);
    }

    @BeforeEach
    void put_a_key_on_the_token() {
        assumeTrue(SoftHsm.ready().isPresent());
        hsm = SoftHsm.ready().orElseThrow();
        key = UUID.randomUUID();
        UnlockedKey made = TestPaper.key(agency.name(), agency.name());
        hsm.keep("seal-" + key, made);
        IssuingName name = new IssuingName(agency.issuingName(), agency.id(), agency.name(), "STN", null, "", false);
        context.getBean(Issuing.class).sealOnToken(key, made.certificate(), "seal-" + key, name);
    }

    @Test
    void seals_with_it() {
        byte[] sealed = seal(signing(hsm.library()), hsm.pin());
        Judgement judgement = TestPaper.judge(sealed);
        assertThat(judgement.spotless()).isTrue();
        assertThat(judgement.signatures().getLast().byAgency()).isTrue();
        assertThat(judgement.signatures().getLast().signer()).isEqualTo(agency.name());
    }

    @Test
    void a_wrong_pin_is_refused_also_after_a_right_one() {
        PdfSigning signing = signing(hsm.library());
        assertRefused(signing, "999999", "signatures.refused.wrong-pin");
        seal(signing, hsm.pin());
        assertRefused(signing, "999999", "signatures.refused.wrong-pin");
        assertThat(tries()).isOne();
        seal(signing, hsm.pin());
        assertThat(tries()).isZero();
    }

    @Test
    void a_token_that_is_not_there_costs_no_try() {
        assertRefused(signing(""), hsm.pin(), "signatures.refused.no-token");
        assertRefused(signing("/usr/lib/no-such-token.so"), hsm.pin(), "signatures.refused.no-token");
        assertThat(tries()).isZero();
    }

    private PdfSigning signing(String library) {
        Unlocking unlocking = new Unlocking(context.getBean(CountedTries.class), new Token(new TokenSlot(library, 0)));
        return new SigningPdfs(
                context.getBean(StoredKeys.class),
                context.getBean(Images.class),
                unlocking,
                context.getBean(TimeStamps.class));
    }

    private byte[] seal(PdfSigning signing, String pin) {
        Unlock unlock = new Unlock(key, pin.toCharArray(), agency.clerk());
        return signing.seal(TestPaper.signed(), TestPaper::values, unlock, TestPaper.AT.plusSeconds(60));
    }

    private void assertRefused(PdfSigning signing, String pin, String why) {
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> seal(signing, pin))
                .withMessage(why);
    }

    private int tries() {
        return jdbc.sql("select wrong_tries from signatures.key where id = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }
}
