package vn.caurong.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.identity.RequestMemory;
import vn.caurong.identity.Standings;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** Finds out whose items a person sees; once per request. */
@Component
class Reaches {
    private final Standings standings;
    private final Organization organization;
    private final WaitedFor waited;
    private final Clock clock;

    Reaches(Standings standings, @Lazy Organization organization, WaitedFor waited, Clock clock) {
        this.standings = standings;
        this.organization = organization;
        this.waited = waited;
        this.clock = clock;
    }

    Reach of(UUID person) {
        return RequestMemory.keep(new Key(person), () -> now(person));
    }

    private Reach now(UUID person) {
        var standing = standings.of(person);
        var vacant = new ArrayList<Post>();
        var restricted = new ArrayList<Post>();
        var left = new ArrayList<UUID>();
        standing.posts().stream()
                .filter(Reaches::mayAnswer)
                .map(Post::agency)
                .distinct()
                .forEach(agency -> {
                    var here = vacancies(agency);
                    vacant.addAll(here.answeredBy(standing.posts()));
                    if (standing.posts().stream().anyMatch(p -> headOf(p, agency))) {
                        restricted.addAll(here.vacant());
                    }
                    left.addAll(left(agency, here, standing.posts()));
                });
        return new Reach(person, standing, vacant, restricted, left);
    }

    Vacancies vacancies(UUID agency) {
        LocalDate today = Vietnam.today(clock);
        return new Vacancies(organization.postsOf(agency, today), organization.unitsOf(agency, today));
    }

    /** Posts whose holders answer for a vacant one of the agency. */
    List<UUID> answeringFor(UUID post, UUID agency) {
        return vacancies(agency).answeringForPost(post);
    }

    /** Of the vacant posts in a person's reach those that the acting post answers for, not another of theirs. */
    List<UUID> answeredBy(Actor actor) {
        Vacancies here = vacancies(actor.agency());
        return of(actor.person()).vacant().stream()
                .filter(post -> post.agency().equals(actor.agency()))
                .filter(post -> here.answeringFor(post).contains(actor.post()))
                .map(Post::id)
                .toList();
    }

    /** People without a post in the agency any more whose items wait in units answered for. */
    private List<UUID> left(UUID agency, Vacancies here, List<Post> mine) {
        var ids = mine.stream().map(Post::id).toList();
        return waited.in(agency).stream()
                .filter(item -> here.answeringFor(item.unit()).stream().anyMatch(ids::contains))
                .map(WaitedFor.Waited::person)
                .distinct()
                .filter(person -> gone(person, agency))
                .toList();
    }

    boolean gone(UUID person, UUID agency) {
        return !organization.peopleOf(agency, Vietnam.today(clock)).contains(person);
    }

    /** Those who may find items of others in their list. */
    static boolean mayAnswer(Post post) {
        return post.head() || post.role() == Role.LEADER || post.role() == Role.CLERK;
    }

    private static boolean headOf(Post post, UUID agency) {
        return post.head() && post.unit().equals(agency);
    }

    private record Key(UUID person) {}
}
