package vn.caurong.organization.posts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Administration;
import vn.caurong.organization.administration.Typed;
import vn.caurong.organization.posts.HoldingRules.Days;

/** Somebody comes to hold a post. */
@Component
public class GivingPosts {
    private final Administration administration;
    private final PostRows posts;
    private final HoldingRows holdings;
    private final FindingPeople people;
    private final PostJournal journal;

    GivingPosts(
            Administration administration,
            PostRows posts,
            HoldingRows holdings,
            FindingPeople people,
            PostJournal journal) {
        this.administration = administration;
        this.posts = posts;
        this.holdings = holdings;
        this.people = people;
        this.journal = journal;
    }

    @Transactional
    public UUID give(UUID id, HoldingForm form, Actor by) {
        PostRow post = posts.post(id);
        administration.require(post.agency(), by);
        UUID person = people.one(form.person(), post.agency());
        // who belongs to another agency is given a post by who manages both: accounts go with people
        administration.requirePerson(person, by);
        Days days = new Days(Typed.day(form.from()), Typed.dayOrNone(form.to()));
        List<HoldingRow> held = holdings.ofPerson(person);
        HoldingRules.mayHold(person, post, form.main(), days, held, by).orThrow();
        UUID holding = Ids.next();
        try {
            holdings.insert(holding, person, id, form.main(), days.from(), days.to());
        } catch (DataIntegrityViolationException meanwhile) {
            throw new RefusalException("organization.refused.heldMeanwhile");
        }
        journal.tell(
                "organization.post-given",
                post.agency(),
                person,
                form.basis(),
                by,
                Map.of("post", id.toString(), "from", days.from().toString()));
        return id;
    }
}
