package vn.caurong.signatures.internal;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/** Names in certificates made here. */
final class CertificateNames {
    private CertificateNames() {}

    /** Names of one certificate; unit and organisation are left out when null. */
    static X500Name name(String common, @Nullable String organisation, @Nullable String unit) {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE);
        name.addRDN(BCStyle.C, "VN");
        if (organisation != null) {
            name.addRDN(BCStyle.O, organisation);
        }
        if (unit != null) {
            name.addRDN(BCStyle.OU, unit);
        }
        name.addRDN(BCStyle.CN, common);
        return name.build();
    }
}
