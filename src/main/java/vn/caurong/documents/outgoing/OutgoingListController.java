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
    private final OutgoingLists lists;

    OutgoingListController(OutgoingLists lists) {
        this.lists = lists;
    }

    @GetMapping("/documents/drafts")
    @Permission("outgoing.list")
    String drafts(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        model.addAttribute("page", lists.page(OutgoingFilter.named(true, filter), after, actor));
        return "documents/outgoing/list";
    }

    @GetMapping("/documents/outgoing")
    @Permission("outgoing.list")
    String sent(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        model.addAttribute("page", lists.page(OutgoingFilter.named(false, filter), after, actor));
        return "documents/outgoing/list";
    }
}
