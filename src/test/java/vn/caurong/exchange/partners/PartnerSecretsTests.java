package vn.caurong.exchange.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our secrets at partners stand sealed, and open only under the key that sealed them. */
class PartnerSecretsTests {
    private static final String SECRET = "khóa-của-ta-ở-đó";

    @TempDir
    Path home;

    @Test
    void whatIsSealedOpensAndNeverLooksTheSame() {
        String sealed = secrets("keys").seal(SECRET);
        assertThat(secrets("keys").open(sealed)).isEqualTo(SECRET);
        assertThat(sealed)
                .startsWith("aes:")
                .doesNotContain("ta")
                .isNotEqualTo(secrets("keys").seal(SECRET));
    }

    @Test
    void anotherKeyOrAChangedLetterOpensNothing() {
        String sealed = secrets("keys").seal(SECRET);
        char last = sealed.charAt(20);
        String changed = sealed.substring(0, 20) + (last == 'A' ? 'B' : 'A') + sealed.substring(21);
        for (String wrong :
                List.of(changed, "aes:", "aes:???", secrets("others").seal(SECRET), "plain words")) {
            assertThatExceptionOfType(PartnerSecrets.NotOursException.class)
                    .as(wrong)
                    .isThrownBy(() -> secrets("keys").open(wrong));
        }
    }

    @Test
    void theKeyIsTheOwnersAloneAndOneForAll() throws Exception {
        List<Callable<String>> eight =
                java.util.Collections.nCopies(8, () -> secrets("keys").seal(SECRET));
        try (var together = Executors.newFixedThreadPool(8)) {
            for (var sealed : together.invokeAll(eight)) {
                assertThat(secrets("keys").open(sealed.get())).isEqualTo(SECRET);
            }
        }
        assertThat(files()).containsExactly("exchange.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("keys/exchange.key"))))
                .isEqualTo("rw-------");
    }

    private List<String> files() throws IOException {
        try (var all = Files.list(home.resolve("keys"))) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private PartnerSecrets secrets(String folder) {
        return new PartnerSecrets(new SealKey(home.resolve(folder)));
    }
}
