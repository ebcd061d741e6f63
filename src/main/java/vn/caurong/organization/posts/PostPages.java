package vn.caurong.organization.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Administration.Place;
import vn.caurong.organization.Organization;
import vn.caurong.organization.administration.Doors;
import vn.caurong.organization.administration.PastActs;

/** Puts the page of a post together. */
@Component
record PostPages(
        Administration administration,
        Organization organization,
        PostRows posts,
        HoldingRows holdings,
        PeopleList people,
        Doors doors,
        PastActs acts,
        Clock clock) {
    PostPage of(UUID id, Actor by) {
        PostRow post = posts.post(id);
        administration.require(post.agency(), by);
        LocalDate today = Vietnam.today(clock);
        return new PostPage(
                post,
                organization.unit(post.agency()),
                today,
                holdings.ofPost(id),
                people(post.agency(), today),
                doors.at(Place.POST),
                acts.of(new Subject("post", id), post.agency()));
    }

    private Map<String, String> people(UUID agency, LocalDate today) {
        var choices = new LinkedHashMap<String, String>();
        List<PersonRow> all = people.all(agency, today);
        all.forEach(person -> choices.put(
                person.id().toString(),
                person.posts() == null ? person.name() : person.name() + " – " + person.posts()));
        return choices;
    }
}
