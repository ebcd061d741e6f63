package vn.caurong.organization.founding;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;

/**
 * A new agency, ready to receive and send: itself with its code, an office with the clerk, the name
 * it issues under, its head and deputy with what they sign. Registers open with their first number.
 */
@Component
class FoundingAgencies {
    private final FirstUnits units;
    private final KeepingIssuingNames names;
    private final FirstPosts posts;
    private final FirstSigning signing;

    FoundingAgencies(FirstUnits units, KeepingIssuingNames names, FirstPosts posts, FirstSigning signing) {
        this.units = units;
        this.names = names;
        this.posts = posts;
        this.signing = signing;
    }

    @Transactional
    public UUID found(FoundingForm typed, Actor by) {
        FoundingForm form = typed.clean();
        UUID agency = units.agency(form, by);
        UUID office = units.office(agency, form, by);
        UUID issuing = names.add(agency, form.issuingName(), by);
        FirstPosts.In in = posts.in(agency, office, form, by);
        signing.ofHead(in.head(), issuing, form, by);
        if (!form.deputyTitle().isEmpty()) {
            signing.ofDeputy(in.deputy(), issuing, form, by);
        }
        in.clerk();
        if (!form.admin().isEmpty()) {
            in.administrator();
        }
        return agency;
    }
}
