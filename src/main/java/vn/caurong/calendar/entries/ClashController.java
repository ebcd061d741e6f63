package vn.caurong.calendar.entries;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.calendar.clashes.FindingClashes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;

/** The part of the form that says what stands in the way, asked for while it is typed. */
@Controller("calendarClashController")
record ClashController(FindingClashes finding) {
    @GetMapping("/calendar/clashes")
    @Permission(
            value = "calendar.register",
            roles = {Role.UNIT_HEAD, Role.CLERK})
    String clashes(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable UUID entry,
            Actor actor,
            Model model) {
        var page = new EntryForm(typed).wanted().map(wanted -> finding.of(wanted, entry, actor));
        model.addAttribute("page", page.orElse(null));
        return "calendar/clashes/part";
    }
}
