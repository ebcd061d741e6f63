package vn.caurong.signatures.internal;

import eu.europa.esig.dss.spi.DSSUtils;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Trusted certificates in the database, each with its revocation list. */
@Repository
record Anchors(JdbcClient db, Clock clock) {
    List<byte[]> certificates(boolean demo) {
        return column("certificate", demo);
    }

    List<byte[]> crls(boolean demo) {
        return column("crl", demo);
    }

    private List<byte[]> column(String column, boolean demo) {
        return db.sql("""
                        select %1$s from signatures.anchor
                         where %1$s is not null and (:demo or not demo) order by sha256
                        """.formatted(column))
                .param("demo", demo)
                .query((row, _) -> Objects.requireNonNull(row.getBytes(1)))
                .list();
    }

    void add(X509Certificate certificate, byte[] crl, boolean demo) {
        byte[] encoded = encoded(certificate);
        db.sql("""
                        insert into signatures.anchor (sha256, certificate, crl, demo, since)
                        values (:sha256, :certificate, :crl, :demo, :since)
                        on conflict do nothing
                        """)
                .param("sha256", sha256(encoded))
                .param("certificate", encoded)
                .param("crl", crl)
                .param("demo", demo)
                .param("since", Timestamp.from(clock.instant()))
                .update();
    }

    /** Holds other starting nodes back until this one has made the demo's authority. */
    boolean lockForDemo() {
        db.sql("lock table signatures.anchor in share row exclusive mode").update();
        return db.sql("select not exists (select from signatures.anchor where demo)")
                .query(Boolean.class)
                .single();
    }

    private static String sha256(byte[] encoded) {
        return java.util.HexFormat.of()
                .formatHex(DSSUtils.digest(eu.europa.esig.dss.enumerations.DigestAlgorithm.SHA256, encoded));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
