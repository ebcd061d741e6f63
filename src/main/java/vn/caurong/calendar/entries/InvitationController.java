package vn.caurong.calendar.entries;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.search.Found;

/** Finds the document that invites: below the field while it is typed, as a page of its own without scripts. */
@Controller("calendarInvitationController")
record InvitationController(PickingInvitations picking) {
    @GetMapping("/calendar/invitations")
    @Permission(
            value = "calendar.register",
            roles = {Role.UNIT_HEAD, Role.CLERK})
    String page(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable UUID entry,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("page", found(new EntryForm(typed), entry, actor));
        model.addAttribute("entry", entry == null ? "" : entry.toString());
        return request.getHeader("HX-Request") != null ? "calendar/entries/found" : "calendar/entries/finding";
    }

    private InvitationPage found(EntryForm form, @Nullable UUID entry, Actor actor) {
        String words = form.invitation();
        List<Found> found = picking.find(words, actor);
        Optional<Found> picked = found.stream()
                .filter(each -> each.href().equals(form.picked()))
                .filter(each -> InvitationPage.name(each).equals(words))
                .findFirst();
        String to = entry == null ? "/calendar/entries/new" : EntryPage.way(entry) + "/edit";
        return new InvitationPage(words, picked.map(Found::href).orElse(null), found, to);
    }
}
