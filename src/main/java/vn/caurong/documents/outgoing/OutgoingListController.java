package vn.caurong.documents.outgoing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;

/** The lists of drafts and of documents sent. */
@Controller
class OutgoingListController {
    private static final int LONGEST = 200;

    private final OutgoingLists lists;

    OutgoingListController(OutgoingLists lists) {
        this.lists = lists;
    }

    @GetMapping("/documents/drafts")
    @Permission("outgoing.list")
    String drafts(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        model.addAttribute("page", page(OutgoingFilter.named(true, filter), q, after, actor));
        return "documents/outgoing/list";
    }

    @GetMapping("/documents/outgoing")
    @Permission("outgoing.list")
    String sent(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        model.addAttribute("page", page(OutgoingFilter.named(false, filter), q, after, actor));
        return "documents/outgoing/list";
    }

    private OutgoingListPage page(OutgoingFilter filter, String words, @Nullable String after, Actor actor) {
        String clean = words.strip().replace("\0", "");
        return lists.page(filter, clean.substring(0, Math.min(LONGEST, clean.length())), after, actor);
    }
}
