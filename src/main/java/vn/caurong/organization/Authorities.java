package vn.caurong.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may act and sign for whom, by dated rows. */
public interface Authorities {
    /**
     * What a person is and may stand in for at the instant; nothing of it when they are unknown.
     */
    Standing standing(UUID person, Instant at);

    /** Delegations from any of these posts in force at the instant. */
    List<Delegation> delegationsFrom(java.util.Collection<UUID> posts, Instant at);

    /**
     * Signing authorities of a post for a document type under an issuing name (NĐ 30/2020 Đ13);
     * empty: may not sign.
     */
    List<SigningAuthority> signing(UUID post, UUID issuingName, String documentType, LocalDate day);

    /** Posts of the agency that may sign this type under this issuing name. */
    List<UUID> signers(UUID issuingName, String documentType, LocalDate day);

    /** When these people are away between two instants, and why; shown, and changes nobody's authority. */
    List<Away> away(java.util.Collection<UUID> people, Instant from, Instant to);

    /**
     * @param kind LEAVE nghỉ phép, TRIP công tác, SICK nghỉ ốm, OTHER
     * @param to the first instant back
     */
    record Away(UUID person, String kind, Instant from, Instant to) {}

    /** Types of documents there are to sign; contributed by the module that knows documents. */
    interface DocumentKinds {
        /** Names by code on the day, in the law's order. */
        Map<String, String> on(LocalDate day);
    }

    /** Duties one may have another do; contributed by the module that knows what waits for people. */
    interface Duties {
        /** Message keys by name. */
        Map<String, String> labels();
    }

    /**
     * @param block the lines above the name, in capitals, from top to bottom: {@code KT. GIÁM ĐỐC},
     *     {@code PHÓ GIÁM ĐỐC}
     * @param form the innermost form: empty, TM, KT, TL, TUQ or Q
     * @param basis document it rests on
     */
    record SigningAuthority(UUID id, UUID post, String form, List<String> block, String basis) {}

    /**
     * Work of a post done by another person for a time; never signing, never passed on. In force
     * only while who gave it holds the post and who does it holds one in the same agency.
     *
     * @param duties names of worklist duties covered; empty means all the post's duties
     * @param basis the written basis, shown on everything done under it
     * @param restricted true when the basis opens restricted subjects too
     */
    record Delegation(
            UUID id,
            UUID fromPost,
            UUID toPerson,
            java.util.Set<String> duties,
            String basis,
            boolean restricted,
            Instant from,
            Instant to) {}

    /**
     * @param name the person's full name
     * @param posts held on the day, the main one first
     * @param delegations to the person in force, the oldest first
     * @param delegated the posts they come from, in the same order
     */
    record Standing(String name, List<Post> posts, List<Delegation> delegations, List<Post> delegated) {
        public boolean holds(UUID post) {
            return find(posts, post).isPresent();
        }

        /**
         * The post a person may act in: held, or come with this delegation.
         *
         * @param delegation null for a post held
         */
        public Optional<Post> post(UUID id, @Nullable UUID delegation) {
            return delegation == null
                    ? find(posts, id)
                    : delegations.stream()
                            .filter(d ->
                                    d.id().equals(delegation) && d.fromPost().equals(id))
                            .findFirst()
                            .flatMap(d -> find(delegated, id));
        }

        private static Optional<Post> find(List<Post> posts, UUID id) {
            return posts.stream().filter(post -> post.id().equals(id)).findFirst();
        }
    }
}
