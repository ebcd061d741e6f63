package vn.caurong.organization.authority;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** Where a signer stands, seen from the name they sign under. */
@Component
record SignerPlaces(Organization organization, GivenOrders orders) {
    /** On the first day of the authority. */
    SignerPlace of(ProposedSigning given) {
        Post signer = given.signer();
        UUID agency = given.issuingName().agency();
        if (!signer.agency().equals(agency)) {
            boolean below = agency.equals(organization.unit(signer.agency()).parent());
            return below ? SignerPlace.SUBORDINATE : SignerPlace.ELSEWHERE;
        }
        if (signer.unit().equals(agency)) {
            return SignerPlace.AGENCY;
        }
        if (isNamed(organization.unit(signer.unit()), given.issuingName())) {
            return SignerPlace.NAMED_UNIT;
        }
        boolean ordered = organization.headsOf(signer.unit(), given.from()).stream()
                .filter(head -> head.unit().equals(signer.unit()))
                .anyMatch(head -> orders.signs(head, given));
        return ordered ? SignerPlace.ORDERED_UNIT : SignerPlace.UNIT;
    }

    /** A unit with a header and letters of its own is an issuing name of the same name or letters. */
    private static boolean isNamed(Unit unit, IssuingName name) {
        return unit.name().equalsIgnoreCase(name.name()) || unit.notation().equals(name.notation());
    }
}
