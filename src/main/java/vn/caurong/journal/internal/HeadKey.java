package vn.caurong.journal.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The Ed25519 key that signs daily heads: the folder of {@code caurong.journal.key}, else made on
 * first use in the data folder, readable by the program's user only.
 */
@Component
class HeadKey {
    private static final String PRIVATE = "journal.key";
    private static final String PUBLIC = "journal.pub";

    private final Path folder;

    HeadKey(@Value("${caurong.journal.key:${caurong.data:data}/keys}") Path folder) {
        this.folder = folder;
    }

    synchronized byte[] publicKey() throws IOException, GeneralSecurityException {
        make();
        return Files.readAllBytes(folder.resolve(PUBLIC));
    }

    /**
     * True for a public key in the folder: this program's own, or that of another node or an
     * earlier time laid beside it as {@code *.pub}. Who rewrites the database cannot put one there.
     */
    boolean isOurs(byte[] publicKey) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var keys = Files.newDirectoryStream(folder, "*.pub")) {
            for (Path known : keys) {
                if (Arrays.equals(Files.readAllBytes(known), publicKey)) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    synchronized byte[] sign(byte[] message) throws IOException, GeneralSecurityException {
        make();
        PrivateKey key = KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(folder.resolve(PRIVATE))));
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(key);
        signature.update(message);
        return signature.sign();
    }

    static boolean verifies(byte[] publicKey, byte[] message, byte[] signed) throws GeneralSecurityException {
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(publicKey));
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(message);
        return signature.verify(signed);
    }

    private void make() throws IOException, GeneralSecurityException {
        if (!Files.exists(folder.resolve(PUBLIC))) {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Files.createDirectories(folder);
            SecretFile.write(folder.resolve(PRIVATE), pair.getPrivate().getEncoded());
            Files.write(folder.resolve(PUBLIC), pair.getPublic().getEncoded());
        }
    }
}
