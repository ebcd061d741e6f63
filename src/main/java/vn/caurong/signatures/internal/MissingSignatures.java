package vn.caurong.signatures.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.caurong.signatures.Judgement.Missing;

/** NĐ 30/2020 Đ5.1 wants the signature of the person in charge and of the agency. */
final class MissingSignatures {
    static final List<Missing> BOTH = List.of(Missing.PERSON, Missing.AGENCY);

    private MissingSignatures() {}

    /** A signature that is there but cannot be read is not missing; it is found broken. */
    static List<Missing> of(List<Found> dss, OwnChecks.Result own) {
        Set<Missing> missing = new LinkedHashSet<>(BOTH);
        dss.forEach(f -> missing.remove(SignerKind.isAgency(f) ? Missing.AGENCY : Missing.PERSON));
        if (own.own()) {
            for (SignedField field : own.signed()) {
                switch (field.name()) {
                    case Fields.PERSON -> missing.remove(Missing.PERSON);
                    case Fields.AGENCY -> missing.remove(Missing.AGENCY);
                    default -> {} // a third signature stands for neither
                }
            }
        }
        return List.copyOf(missing);
    }
}
