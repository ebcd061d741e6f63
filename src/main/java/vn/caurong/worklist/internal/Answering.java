package vn.caurong.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.caurong.access.Access;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.worklist.internal.Orphans.Waiting;

/** What those who answer in an agency really find in their lists. */
@Component
class Answering {
    private final Organization organization;
    private final Reaches reaches;
    private final OpenItems items;
    private final Access access;
    private final Clock clock;

    Answering(@Lazy Organization organization, Reaches reaches, OpenItems items, Access access, Clock clock) {
        this.organization = organization;
        this.reaches = reaches;
        this.items = items;
        this.access = access;
        this.clock = clock;
    }

    UUID agencyOf(UUID post) {
        return organization.post(post, Vietnam.today(clock)).agency();
    }

    InAgency in(UUID agency) {
        List<Post> held = organization.postsOf(agency, Vietnam.today(clock)).stream()
                .filter(post -> post.holder() != null)
                .toList();
        return new InAgency(
                held.stream().map(Post::id).collect(Collectors.toSet()),
                organization.peopleOf(agency, Vietnam.today(clock)),
                SingletonSupplier.of(() -> found(held)));
    }

    private Set<UUID> found(List<Post> held) {
        var found = new HashSet<UUID>();
        held.stream()
                .filter(Reaches::mayAnswer)
                .map(Post::holder)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(person ->
                        items.mine(reaches.of(person), access.principalsOf(person), Instant.EPOCH, null).stream())
                .forEach(row -> found.add(row.id()));
        return found;
    }

    /**
     * @param held posts with a holder
     * @param people who hold one
     * @param found items in the lists of those who answer; read when first asked
     */
    record InAgency(Set<UUID> held, Set<UUID> people, Supplier<Set<UUID>> found) {
        boolean sees(Waiting item) {
            boolean waitsForSomebody =
                    item.post() != null ? held.contains(item.post()) : people.contains(item.person());
            return waitsForSomebody || found.get().contains(item.id());
        }
    }
}
