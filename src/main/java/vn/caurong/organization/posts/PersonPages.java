package vn.caurong.organization.posts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

/** Puts the list of people and the page of one together. */
@Component
record PersonPages(
        Administration administration,
        Organization organization,
        PostRows posts,
        HoldingRows holdings,
        PeopleList people,
        Doors doors,
        PastActs acts,
        Clock clock) {
    PeoplePage list(UUID agency, String words, String after, Actor by) {
        administration.require(agency, by);
        List<PersonRow> rows = people.of(agency, Vietnam.today(clock), words, after);
        boolean more = rows.size() > PeopleList.PAGE;
        List<PersonRow> shown = more ? rows.subList(0, PeopleList.PAGE) : rows;
        String next = "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&after=";
        return new PeoplePage(
                organization.unit(agency),
                words,
                shown,
                more ? next + shown.getLast().id() : null,
                !after.isEmpty());
    }

    PersonPage of(UUID id, Actor by) {
        UUID agency = administration.requirePerson(id, by);
        LocalDate today = Vietnam.today(clock);
        return new PersonPage(
                people.person(id, today),
                organization.unit(agency),
                today,
                holdings.ofPerson(id),
                posts(agency, today),
                doors.at(Place.PERSON),
                acts.of(new Subject("person", id), agency));
    }

    private Map<String, String> posts(UUID agency, LocalDate today) {
        var choices = new LinkedHashMap<String, String>();
        posts.of(agency, today)
                .forEach(post -> choices.put(post.id().toString(), post.title() + ", " + post.unitName()));
        return choices;
    }
}
