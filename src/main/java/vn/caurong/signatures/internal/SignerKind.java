package vn.caurong.signatures.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Whether a signature is an agency's or a person's. In a document made here the field says it. In
 * others the certificate does: Vietnamese authorities write {@code MST:} (tax code) for
 * organisations and {@code CMND:}, {@code CCCD:} or {@code HC:} for people into the subject; where
 * neither stands there, it is an agency's when the common name is the organisation's own or begins
 * as names of agencies do. Marks are kept in the comparison: {@code Ban} and {@code Bàn} differ.
 */
final class SignerKind {
    private static final List<String> OF_PEOPLE = List.of("cmnd:", "cccd:", "hc:");
    private static final List<String> OF_ORGANISATIONS = List.of("mst:", "mqhns:");

    private SignerKind() {}

    static boolean isAgency(Found found) {
        if (found.fields().contains(Fields.AGENCY)) {
            return true;
        }
        return !found.fields().contains(Fields.PERSON) && isAgency(found.certificate());
    }

    static boolean isAgency(Found.Certificate certificate) {
        String subject = lower(certificate.subject());
        String name = lower(certificate.name());
        if (OF_PEOPLE.stream().anyMatch(subject::contains)) {
            return false;
        }
        return OF_ORGANISATIONS.stream().anyMatch(subject::contains)
                || (!name.isEmpty() && name.equals(lower(certificate.organisation())))
                || AgencyWords.begin(name);
    }

    private static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
