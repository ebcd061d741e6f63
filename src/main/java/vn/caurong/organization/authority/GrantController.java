package vn.caurong.organization.authority;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
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
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Administration.Place;
import vn.caurong.organization.administration.Acts;
import vn.caurong.organization.administration.Typed;

/** What a post may sign: entered and ended. */
@Controller
record GrantController(GrantPages pages, KeepingGrants keeping, EndingGrants ending, Acts acts) {
    private static final String SIGNING = "/administration/posts/{id}/signing";

    @Bean
    static Door signingDoor() {
        return new Door(Place.POST, "organization.signing", SIGNING, 10);
    }

    @GetMapping("/administration/posts/{post}/signing")
    @Permission(value = "administration.signing", roles = Role.ADMINISTRATOR)
    ModelAndView page(@PathVariable UUID post, Actor actor) {
        return new ModelAndView("organization/authority/grants", Map.of("page", pages.of(post, actor)));
    }

    @PostMapping("/administration/posts/{post}/signing")
    @Permission(value = "administration.signing", roles = Role.ADMINISTRATOR)
    View grant(@PathVariable UUID post, @RequestParam UUID key, GrantForm form, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, "organization.said.signing-entered", after, () -> {
            keeping.grant(post, form, actor);
            return SIGNING.replace("{id}", post.toString());
        });
    }

    @PostMapping("/administration/signing-authorities/{authority}/end")
    @Permission(value = "administration.signing", roles = Role.ADMINISTRATOR)
    View end(
            @PathVariable UUID authority,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String basis,
            Actor actor,
            RedirectAttributes after) {
        return acts.once(key, actor, "organization.said.signing-ended", after, () -> {
            UUID post = ending.end(authority, Typed.line(last), Typed.line(basis), actor);
            return SIGNING.replace("{id}", post.toString());
        });
    }
}
