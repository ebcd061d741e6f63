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

/** Posts: new ones, their holders, their end. */
@Controller
record PostController(
        PostPages pages, AddingPosts adding, EndingPosts ending, GivingPosts giving, LeavingPosts leaving, Acts acts) {
    private static final String POSTS = "/administration/posts/";

    @PostMapping("/administration/units/{unit}/posts")
    @Permission(value = "administration.posts", roles = Role.ADMINISTRATOR)
    View add(@PathVariable UUID unit, @RequestParam UUID key, PostForm form, Actor actor, RedirectAttributes after) {
        return acts.once(
                key, actor, "organization.said.post-added", after, () -> POSTS + adding.add(unit, form, actor));
    }

    @GetMapping("/administration/posts/{post}")
    @Permission(value = "administration.posts", roles = Role.ADMINISTRATOR)
    ModelAndView post(@PathVariable UUID post, Actor actor) {
        return new ModelAndView("organization/posts/post", Map.of("page", pages.of(post, actor)));
    }

    @PostMapping("/administration/posts/{post}/holdings")
    @Permission(value = "administration.posts", roles = Role.ADMINISTRATOR)
    View give(
            @PathVariable UUID post, @RequestParam UUID key, HoldingForm form, Actor actor, RedirectAttributes after) {
        return acts.once(
                key, actor, "organization.said.post-given", after, () -> POSTS + giving.give(post, form, actor));
    }

    @PostMapping("/administration/posts/{post}/end")
    @Permission(value = "administration.posts", roles = Role.ADMINISTRATOR)
    View end(
            @PathVariable UUID post,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String basis,
            Actor actor,
            RedirectAttributes after) {
        return acts.once(key, actor, "organization.said.post-ended", after, () -> {
            ending.end(post, Typed.line(last), Typed.line(basis), actor);
            return POSTS + post;
        });
    }

    @PostMapping("/administration/holdings/{holding}/end")
    @Permission(value = "administration.posts", roles = Role.ADMINISTRATOR)
    View leave(
            @PathVariable UUID holding,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String basis,
            Actor actor,
            RedirectAttributes after) {
        return acts.once(
                key,
                actor,
                "organization.said.post-left",
                after,
                () -> POSTS + leaving.end(holding, Typed.line(last), Typed.line(basis), actor));
    }
}
