package vn.caurong.signatures.internal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A private key in hand for one signature.
 *
 * @param chain the signer's certificate first
 */
record UnlockedKey(PrivateKey key, List<CertificateToken> chain) implements SigningKey {
    /** Opens a PKCS#12 with one key; empty when the PIN is wrong. */
    static Optional<UnlockedKey> open(byte[] pkcs12, char[] pin) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), pin);
            String alias = store.aliases().nextElement();
            if (!(store.getKey(alias, pin) instanceof PrivateKey key)) {
                throw new IllegalStateException("No private key in the store.");
            }
            return Optional.of(new UnlockedKey(
                    key,
                    Arrays.stream(store.getCertificateChain(alias))
                            .map(c -> new CertificateToken((X509Certificate) c))
                            .toList()));
        } catch (UnrecoverableKeyException e) {
            return Optional.empty();
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException) {
                return Optional.empty();
            }
            throw new IllegalStateException("Key store cannot be read.", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Key store cannot be opened.", e);
        }
    }

    /** The same store with its key under another PIN; the old one was found right just before. */
    static byte[] under(byte[] pkcs12, char[] old, char[] fresh) {
        UnlockedKey opened = open(pkcs12, old).orElseThrow();
        X509Certificate[] whole =
                opened.chain().stream().map(CertificateToken::getCertificate).toArray(X509Certificate[]::new);
        return KeyPairs.pkcs12(opened.key(), whole, fresh);
    }

    @Override
    public SignatureValue sign(ToBeSigned bytes) {
        SignatureAlgorithm algorithm =
                SignatureAlgorithm.getAlgorithm(EncryptionAlgorithm.forKey(key), DigestAlgorithm.SHA256);
        try {
            Signature signature = Signature.getInstance(algorithm.getJCEId());
            signature.initSign(key);
            signature.update(bytes.getBytes());
            return new SignatureValue(algorithm, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key does not sign.", e);
        }
    }
}
