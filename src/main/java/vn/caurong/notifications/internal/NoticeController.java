package vn.caurong.notifications.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;

/** The list behind the bell. */
@Controller
record NoticeController(NoticeLists lists, KeptNotices notices, Unread unread, Once once) {
    @Permission("notifications.see")
    @GetMapping("/notices")
    String list(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam @Nullable String after,
            Actor actor,
            Model model) {
        var page = new NoticePage(
                lists.of(actor, all, after),
                all,
                after == null,
                unread.now(actor).size());
        model.addAttribute("page", page);
        return "notifications/internal/notices";
    }

    @Permission("notifications.see")
    @PostMapping("/notices/reading")
    String read(@RequestParam UUID key, Actor actor) {
        return "redirect:"
                + once.run(key, actor, () -> {
                    notices.allRead(actor);
                    return "/notices?all=true";
                });
    }
}
