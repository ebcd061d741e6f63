package vn.caurong.signatures.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A security module in software with one token; empty, and loud about it, where it is not installed. */
record SoftHsm(String library, String pin) {
    private static final Optional<SoftHsm> READY = find();

    static Optional<SoftHsm> ready() {
        if (READY.isEmpty()) {
            System.err.println("!!! KHÔNG CÓ SOFTHSM2: các kiểm thử khóa trên thiết bị (PKCS#11) BỊ BỎ QUA.");
        }
        return READY;
    }

    private static Optional<SoftHsm> find() {
        String settings = System.getenv("SOFTHSM2_CONF");
        Optional<Path> library = Stream.of(
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib64/pkcs11/libsofthsm2.so",
                        "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst();
        return settings == null ? Optional.empty() : library.map(found -> made(found, Path.of(settings)));
    }

    private static SoftHsm made(Path library, Path settings) {
        try {
            Path tokens = Files.createDirectories(settings.resolveSibling("softhsm2-" + UUID.randomUUID()));
            Files.writeString(settings, "directories.tokendir = " + tokens.toAbsolutePath() + "\n");
            run(
                    "softhsm2-util",
                    "--init-token",
                    "--slot=0",
                    "--label=test",
                    "--so-pin=12345678",
                    "--pin=" + TestKeys.PIN);
            return new SoftHsm(library.toString(), TestKeys.PIN);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }

    /** Puts a key with its chain on the token. */
    void keep(String label, UnlockedKey key) {
        try {
            Path settings = Files.createTempFile("token", ".cfg");
            Files.writeString(settings, "name = keeping\nlibrary = " + library + "\nslotListIndex = 0\n");
            Provider provider = Security.getProvider("SunPKCS11").configure(settings.toString());
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin.toCharArray());
            PrivateKey own = key.key();
            store.setKeyEntry(
                    label,
                    own,
                    null,
                    key.chain().stream().map(token -> token.getCertificate()).toArray(X509Certificate[]::new));
            ((AuthProvider) provider).logout();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
