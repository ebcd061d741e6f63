package vn.caurong.exchange.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.CauRongTest;
import vn.caurong.documents.spi.NotCarriedException;
import vn.caurong.exchange.TestPartner;

/** Secrets kept in plain words by an earlier program are sealed at the next start. */
@CauRongTest
class SealingSecretsTests {
    private final JdbcClient jdbc;
    private final SealingSecrets sealing;
    private final PartnerSecrets secrets;
    private final PartnerLine line;

    SealingSecretsTests(JdbcClient jdbc, SealingSecrets sealing, PartnerSecrets secrets, PartnerLine line) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.secrets = secrets;
        this.line = line;
    }

    @Test
    @Transactional
    void plainWordsAreSealedOnceAndSaidAsTheyWere() {
        TestPartner partner = TestPartner.add(jdbc);
        jdbc.sql("""
                        update exchange.partner set address = 'http://127.0.0.1:9/v1', our_system_id = 'ta',
                            our_secret = 'aes-khoa' where system_id = ?
                        """).param(partner.system()).update();
        sealing.prepare();
        String sealed = kept(partner);
        sealing.prepare();
        assertThat(kept(partner)).isEqualTo(sealed).startsWith("aes:").doesNotContain("khoa");
        assertThat(line.to(endpoint(sealed), "/x").build().headers().firstValue("X-SecretKey"))
                .contains("aes-khoa");
        assertThat(secrets.open(sealed)).isEqualTo("aes-khoa");
    }

    @Test
    void whatWasSealedUnderALostKeySaysWhatToDo() {
        assertThatExceptionOfType(NotCarriedException.class)
                .isThrownBy(() -> line.to(endpoint("aes:AAAA"), "/x"))
                .withMessageContaining("nhập lại khóa ở trang đối tác");
    }

    private static Endpoint endpoint(String sealed) {
        return new Endpoint(UUID.randomUUID(), "Đối tác", "http://127.0.0.1:9/v1", "ta", sealed);
    }

    private String kept(TestPartner partner) {
        return jdbc.sql("select our_secret from exchange.partner where system_id = ?")
                .param(partner.system())
                .query(String.class)
                .single();
    }
}
