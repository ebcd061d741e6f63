package vn.caurong.organization.posts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.administration.Typed;
import vn.caurong.organization.posts.HoldingRules.Days;

/** Somebody comes to hold a post, or holds it no longer. */
@Component
public class GivingPosts {
    private final Administration administration;
    private final PostRows posts;
    private final HoldingRows holdings;
    private final FindingPeople people;
    private final Journal journal;

    GivingPosts(
            Administration administration,
            PostRows posts,
            HoldingRows holdings,
            FindingPeople people,
            Journal journal) {
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
        tell(
                "organization.post-given",
                post.agency(),
                person,
                form.basis(),
                by,
                Map.of("post", id.toString(), "from", days.from().toString()));
        return id;
    }

    /**
     * @param last last day, as typed
     * @return the post
     */
    @Transactional
    public UUID end(UUID id, String last, String basis, Actor by) {
        HoldingRow holding = holdings.holding(id);
        administration.require(holding.agency(), by);
        var day = Typed.day(last);
        Ruling.unless(!day.isBefore(holding.from()), "organization.refused.period")
                .and(() -> Ruling.unless(
                        holding.to() == null || !day.isAfter(holding.to()), "organization.refused.endedBefore", day))
                .and(() -> Ruling.unless(!holding.post().equals(by.post()), "organization.refused.ownPost"))
                .orThrow();
        holdings.end(id, day);
        tell(
                "organization.post-left",
                holding.agency(),
                holding.person(),
                basis,
                by,
                Map.of("post", holding.post().toString(), "last", day.toString()));
        return holding.post();
    }

    private void tell(String act, UUID agency, UUID person, String basis, Actor by, Map<String, String> facts) {
        journal.record(new Entry(agency, act, new Subject("person", person), by, facts, basis));
        var ofPost = Map.of("person", person.toString());
        journal.record(
                new Entry(agency, act, new Subject("post", UUID.fromString(facts.get("post"))), by, ofPost, basis));
    }
}
