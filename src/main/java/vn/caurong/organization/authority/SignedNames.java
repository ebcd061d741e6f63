package vn.caurong.organization.authority;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.IssuingName;

/** Names an agency signs under, as tables name them: by letters or in full. */
@Component
record SignedNames(SignableNames names) {
    UUID one(UUID agency, String meant, LocalDate day) {
        return names.of(agency, day).stream()
                .filter(each ->
                        each.notation().equalsIgnoreCase(meant) || each.name().equalsIgnoreCase(meant))
                .findFirst()
                .map(IssuingName::id)
                .orElseThrow(() -> new RefusalException("organization.refused.noIssuingName"));
    }
}
