package vn.caurong.calendar.entries;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Note;

/** Entries that are the same meeting become one: chosen in the week, or from the page of one of them. */
@Controller("calendarMergingController")
record MergingController(ReadingMerges reading, MergingEntries merging, Once once) {
    @GetMapping("/calendar/merging")
    @Permission(value = "calendar.consolidate", roles = Role.CLERK)
    String page(
            @RequestParam(defaultValue = "") String week,
            @RequestParam(defaultValue = "") List<String> pick,
            Actor actor,
            Model model) {
        model.addAttribute("page", reading.page(week, Pick.of(pick), actor));
        return "calendar/entries/merging";
    }

    @PostMapping("/calendar/merging")
    @Permission(value = "calendar.consolidate", roles = Role.CLERK)
    String merge(
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String stays,
            @RequestParam(defaultValue = "") List<String> pick,
            Actor actor,
            RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> EntryPage.way(merging.merge(one(stays), Pick.of(pick), actor)));
        Note.done("calendar.said.merged").over(redirect);
        return "redirect:" + next;
    }

    private static Pick one(String stays) {
        return Pick.of(List.of(stays)).stream()
                .findFirst()
                .orElseThrow(() -> new RefusalException("calendar.refused.merge.stays"));
    }
}
