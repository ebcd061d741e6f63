package vn.caurong.signatures.internal;

import org.bouncycastle.asn1.x509.KeyUsage;

/** What a certificate is good for. */
enum CertificatePurpose {
    /** Issues others. */
    AUTHORITY(KeyUsage.keyCertSign | KeyUsage.cRLSign),
    /** Signs documents. */
    SIGNING(KeyUsage.digitalSignature | KeyUsage.nonRepudiation),
    /** Signs time stamps and nothing else (RFC 3161 2.3). */
    TIME_STAMPING(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);

    private final int use;

    CertificatePurpose(int use) {
        this.use = use;
    }

    KeyUsage use() {
        return new KeyUsage(use);
    }
}
