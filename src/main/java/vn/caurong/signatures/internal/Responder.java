package vn.caurong.signatures.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Answers time-stamp requests with a key of ours (RFC 3161 2.4). */
final class Responder {
    /** Of the demo: an arc for examples (RFC 5612). */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.32473.1.3161");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final UnlockedKey key;

    /**
     * @param key with a certificate for time stamping alone
     */
    Responder(UnlockedKey key) {
        this.key = key;
    }

    /**
     * @param query TimeStampReq, DER
     * @return TimeStampResp, DER; a refusal in it when the query is not one we stamp
     */
    byte[] answer(byte[] query, Instant at) {
        try {
            TimeStampRequest request = new TimeStampRequest(query);
            return new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED)
                    .generate(request, new BigInteger(96, RANDOM), Date.from(at))
                    .getEncoded();
        } catch (IOException | TSPException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalArgumentException("Not a time-stamp query.", e);
        }
    }

    private TimeStampTokenGenerator tokens() throws GeneralSecurityException, OperatorCreationException, TSPException {
        List<X509Certificate> chain =
                key.chain().stream().map(token -> token.getCertificate()).toList();
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var generator = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", key.key(), chain.getFirst()),
                digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                POLICY);
        generator.addCertificates(new JcaCertStore(chain));
        return generator;
    }
}
