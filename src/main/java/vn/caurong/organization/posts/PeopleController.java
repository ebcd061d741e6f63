package vn.caurong.organization.posts;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.organization.administration.Acts;
import vn.caurong.organization.administration.Typed;

/** People of an agency: who they are and what they hold, never their work. */
@Controller
record PeopleController(
        PersonPages pages, EnteringPeople entering, CorrectingPeople correcting, GivingPosts giving, Acts acts) {
    private static final String PEOPLE = "/administration/people/";

    @GetMapping("/administration/agencies/{agency}/people")
    @Permission(value = "administration.people", roles = Role.ADMINISTRATOR)
    ModelAndView people(
            @PathVariable UUID agency,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            Actor actor) {
        PeoplePage page = pages.list(agency, Typed.line(q), Typed.line(after), actor);
        return new ModelAndView("organization/posts/people", Map.of("page", page));
    }

    @PostMapping("/administration/agencies/{agency}/people")
    @Permission(value = "administration.people", roles = Role.ADMINISTRATOR)
    View enter(
            @PathVariable UUID agency, @RequestParam UUID key, PersonForm form, Actor actor, RedirectAttributes after) {
        return acts.once(
                key,
                actor,
                "organization.said.person-entered",
                after,
                () -> PEOPLE + entering.enter(agency, form, actor));
    }

    @GetMapping("/administration/people/{person}")
    @Permission(value = "administration.people", roles = Role.ADMINISTRATOR)
    ModelAndView person(@PathVariable UUID person, Actor actor) {
        return new ModelAndView("organization/posts/person", Map.of("page", pages.of(person, actor)));
    }

    @PostMapping("/administration/people/{person}/correction")
    @Permission(value = "administration.people", roles = Role.ADMINISTRATOR)
    View correct(
            @PathVariable UUID person, @RequestParam UUID key, PersonForm form, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, "organization.said.person-corrected", after, () -> {
            correcting.correct(person, form, actor);
            return PEOPLE + person;
        });
    }

    @PostMapping("/administration/people/{person}/holdings")
    @Permission(value = "administration.people", roles = Role.ADMINISTRATOR)
    View give(
            @PathVariable UUID person,
            @RequestParam UUID key,
            @RequestParam UUID post,
            HoldingForm form,
            Actor actor,
            RedirectAttributes after) {
        return acts.once(key, actor, "organization.said.post-given", after, () -> {
            giving.give(post, form.of(person), actor);
            return PEOPLE + person;
        });
    }
}
