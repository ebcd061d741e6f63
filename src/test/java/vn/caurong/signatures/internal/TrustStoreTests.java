package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import vn.caurong.CauRongTest;
import vn.caurong.signatures.Judgement.Verdict;

@CauRongTest
class TrustStoreTests {
    private final ApplicationContext context;

    @TempDir
    private Path folder;

    TrustStoreTests(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void certificatesAndListsOfTheFolderAreTrusted() throws Exception {
        byte[] root = TestPaper.ROOT.certificate().getEncoded();
        String pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(root)
                + "\n-----END CERTIFICATE-----\n";
        Files.write(folder.resolve("root.pem"), pem.getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("root.crl"), TestPaper.ROOT.crl());
        Files.write(folder.resolve("issuing.crl"), TestPaper.ISSUING.crl());
        Files.write(folder.resolve("README.txt"), new byte[] {1});
        Trust trust = store().trust();
        assertThat(trust.anchors()).anySatisfy(c -> assertThat(c).isEqualTo(root));
        var judgement = Judge.judge(TestPaper.sealed(), trust, TestPaper.JUDGED);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void damagedCertificateIsNotPassedOver() throws Exception {
        Files.writeString(folder.resolve("broken.cer"), "no certificate");
        TrustStore store = store();
        assertThatThrownBy(store::trust).hasMessageContaining("broken.cer");
    }

    private TrustStore store() {
        return new TrustStore(
                context.getBean(Anchors.class),
                context.getBean(Clock.class),
                new StandardEnvironment(),
                folder.toString());
    }
}
