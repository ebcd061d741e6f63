package vn.caurong.signatures.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;

/**
 * Who hands an agency's key over to whom (NĐ 30/2020 Đ32.1, Đ32.2b).
 *
 * @param posts of the agency today
 */
record CustodyRules(List<Custody> custodies, List<Post> posts) {
    /** Its keeper, as long as they are a clerk of the agency; one who no longer is cannot hand it over. */
    Optional<UUID> keeper() {
        return custodies.stream()
                .filter(Custody::kept)
                .map(Custody::keeper)
                .filter(this::isClerk)
                .findFirst();
    }

    Optional<Custody> offer() {
        return custodies.stream().filter(Custody::offered).findFirst();
    }

    /** The keeper in person; where there is none, the head of the agency gives it to its clerk (Đ32.1). */
    Ruling mayHandOver(Actor by) {
        boolean may = keeper().map(by.person()::equals).orElseGet(() -> isHead(by)) && !by.actsForAnother();
        return Ruling.unless(may, "signatures.refused.not-giver")
                .and(() -> Ruling.unless(offer().isEmpty(), "signatures.refused.offered"));
    }

    /**
     * @param basis the written permission; never without (Đ32.2b)
     */
    Ruling mayGo(UUID to, String basis) {
        return Ruling.unless(isClerk(to), "signatures.refused.not-clerk-to")
                .and(() -> Ruling.unless(!keeper().map(to::equals).orElse(false), "signatures.refused.keeper-already"))
                .and(() -> Ruling.unless(!basis.isBlank(), "signatures.refused.no-basis"));
    }

    /** Only whom it was handed to, in person, and still a clerk here. */
    Ruling mayTake(Actor by) {
        boolean may =
                offer().filter(offer -> offer.keeper().equals(by.person())).isPresent();
        return Ruling.unless(may && !by.actsForAnother() && isClerk(by.person()), "signatures.refused.not-offered");
    }

    Ruling mayWithdraw(Actor by) {
        boolean may =
                offer().filter(offer -> offer.handedBy().equals(by.person())).isPresent();
        return Ruling.unless(may, "signatures.refused.not-giver");
    }

    private boolean isClerk(UUID person) {
        return posts.stream().anyMatch(post -> post.role() == Role.CLERK && person.equals(post.holder()));
    }

    private boolean isHead(Actor by) {
        return posts.stream()
                .anyMatch(post -> post.id().equals(by.post())
                        && post.head()
                        && post.unit().equals(post.agency()));
    }
}
