package vn.caurong.signatures.pictures;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;

/** Puts the page of an owner's pictures and certificates together. */
@Component
record PicturePages(KeepingPictures keeping, Organization organization, Pictures pictures, Clock clock) {
    PicturesPage of(Owner owner, String way, Actor by) {
        UUID agency = keeping.agency(owner, by);
        return new PicturesPage(
                organization.unit(agency),
                name(owner, agency),
                way,
                owner instanceof Owner.Seal,
                Vietnam.today(clock),
                pictures.of(owner),
                pictures.keys(owner));
    }

    private String name(Owner owner, UUID agency) {
        return switch (owner) {
            case Owner.Signer(UUID id) -> organization.names(List.of(id)).getOrDefault(id, "");
            case Owner.Seal(UUID id) ->
                organization.issuingNames(agency, Vietnam.today(clock)).stream()
                        .filter(each -> each.id().equals(id))
                        .map(IssuingName::name)
                        .findFirst()
                        .orElse("");
        };
    }
}
