package vn.caurong.documents.recipients;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** The pages of an agency's recipient groups. */
@Controller
record GroupController(GroupPages pages, KeepingGroups keeping, Once once) {
    private static final String WAY = "/documents/groups";

    @GetMapping("/documents/groups")
    @Permission(value = "groups.keep", roles = Role.CLERK)
    String list(Actor actor, Model model) {
        model.addAttribute("page", pages.all(actor));
        return "documents/recipients/groups";
    }

    @GetMapping("/documents/groups/{id}")
    @Permission(value = "groups.keep", roles = Role.CLERK)
    String one(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("page", pages.one(id, actor));
        return "documents/recipients/group";
    }

    @PostMapping("/documents/groups")
    @Permission(value = "groups.keep", roles = Role.CLERK)
    String enter(
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String under,
            Actor actor,
            RedirectAttributes redirect) {
        Note.done("groups.said.entered").over(redirect);
        return "redirect:" + once.run(key, actor, () -> WAY + "/" + keeping.enter(name.strip(), under, actor));
    }

    @PostMapping("/documents/groups/{id}/end")
    @Permission(value = "groups.keep", roles = Role.CLERK)
    String end(@PathVariable UUID id, @RequestParam UUID key, Actor actor, RedirectAttributes redirect) {
        return done(key, actor, WAY, () -> keeping.end(id, actor), "ended", redirect);
    }

    @PostMapping("/documents/groups/{id}/members")
    @Permission(value = "groups.keep", roles = Role.CLERK)
    String put(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "true") boolean belongs,
            Actor actor,
            RedirectAttributes redirect) {
        String to = WAY + "/" + id;
        return done(key, actor, to, () -> keeping.put(id, name.strip(), belongs, actor), "changed", redirect);
    }

    @PostMapping("/documents/groups/{id}/members/{agency}/removal")
    @Permission(value = "groups.keep", roles = Role.CLERK)
    String unlist(
            @PathVariable UUID id,
            @PathVariable UUID agency,
            @RequestParam UUID key,
            Actor actor,
            RedirectAttributes redirect) {
        return done(key, actor, WAY + "/" + id, () -> keeping.unlist(id, agency, actor), "changed", redirect);
    }

    private String done(UUID key, Actor actor, String to, Runnable act, String word, RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            act.run();
            return to;
        });
        Note.done("groups.said." + word).over(redirect);
        return "redirect:" + next;
    }
}
