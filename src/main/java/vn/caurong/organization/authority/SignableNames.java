package vn.caurong.organization.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** Names a post might sign under: those of its agency, and by commission those of the agency above. */
@Component
record SignableNames(Organization organization) {
    List<IssuingName> of(UUID agency, LocalDate day) {
        var names = new ArrayList<>(organization.issuingNames(agency, day));
        Unit unit = organization.unit(agency);
        if (unit.parent() != null) {
            names.addAll(organization.issuingNames(unit.parent(), day));
        }
        return names;
    }

    Post signer(UUID post, LocalDate day) {
        try {
            return organization.post(post, day);
        } catch (NoSuchElementException unknown) {
            throw new NotVisibleException(new Subject("post", post));
        }
    }
}
