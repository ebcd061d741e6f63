package vn.caurong.signatures.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.WorkList;

/**
 * Tells of certificates that end soon: a person of their own, an agency's to its keeper (or all its
 * clerks) and its administrators. Each of the days ahead is told once, however often this runs.
 */
@Component
class ExpiryWarnings {
    private static final int LAST_DAYS = 7;

    private final EndingKeys ending;
    private final Organization organization;
    private final WorkList worklist;
    private final Clock clock;

    ExpiryWarnings(EndingKeys ending, Organization organization, WorkList worklist, Clock clock) {
        this.ending = ending;
        this.organization = organization;
        this.worklist = worklist;
        this.clock = clock;
    }

    @Transactional
    void tell() {
        Instant now = clock.instant();
        ending.due(Vietnam.today(clock), now).forEach(key -> tell(key, now));
    }

    private void tell(SeenKey key, Instant now) {
        int urgency = key.daysLeft(now) <= LAST_DAYS ? 1 : 0;
        readers(key)
                .forEach(reader -> worklist.open(
                        new NewItem(
                                new Subject(SeenKeys.KIND, key.id()),
                                Duty.KNOW,
                                reader,
                                key.validTo(),
                                urgency,
                                key.name(),
                                "",
                                key.issuer()),
                        null));
        ending.told(key, now);
    }

    private List<Assignee> readers(SeenKey key) {
        UUID person = key.person();
        if (person != null) {
            return List.of(new Assignee.ToPerson(person));
        }
        List<Post> posts = organization.postsOf(key.agencyOrThrow(), Vietnam.today(clock));
        UUID keeper = key.keeper();
        Stream<Assignee> keeping = keeper == null ? of(posts, Role.CLERK) : Stream.of(new Assignee.ToPerson(keeper));
        return Stream.concat(keeping, of(posts, Role.ADMINISTRATOR)).toList();
    }

    private static Stream<Assignee> of(List<Post> posts, Role role) {
        return posts.stream().filter(post -> post.role() == role).map(post -> new Assignee.ToPost(post.id()));
    }
}
