package vn.caurong.signatures.internal;

import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** Where a certificate says its list of revocations is. */
final class RevocationAddress {
    private RevocationAddress() {}

    /** Archive levels want an address to be named; the lists themselves are kept here. */
    static CRLDistPoint nowhere() {
        GeneralName address =
                new GeneralName(GeneralName.uniformResourceIdentifier, "http://crl.caurong.invalid/demo.crl");
        var point = new DistributionPoint(new DistributionPointName(new GeneralNames(address)), null, null);
        return new CRLDistPoint(new DistributionPoint[] {point});
    }
}
