package vn.caurong.documents.outgoing;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.documents.lists.BulkReports;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.worklist.PuttingOff;

/** The lists of drafts and of documents sent. */
@Controller
record OutgoingListController(OutgoingLists lists, OwnOutgoing own, BulkReports reports, PuttingOff putting) {
    private static final int LONGEST = 200;

    @GetMapping("/documents/drafts")
    @Permission("outgoing.list")
    String drafts(@RequestParam Map<String, String> asked, Actor actor, Model model) {
        model.addAttribute("page", page(true, asked, actor));
        return "documents/outgoing/list";
    }

    @GetMapping("/documents/outgoing")
    @Permission("outgoing.list")
    String sent(@RequestParam Map<String, String> asked, Actor actor, Model model) {
        model.addAttribute("page", page(false, asked, actor));
        return "documents/outgoing/list";
    }

    private OutgoingListPage page(boolean drafts, Map<String, String> asked, Actor actor) {
        OutgoingFilter filter = OutgoingFilter.named(drafts, asked.get("filter"));
        String typed = asked.getOrDefault("q", "").strip().replace("\0", "");
        String words = typed.substring(0, Math.min(LONGEST, typed.length()));
        return lists.page(filter, words, asked.get("after"), actor)
                .with(
                        own.of(filter, words, actor),
                        reports.find(asked.get("report"), actor),
                        Boolean.parseBoolean(asked.get("pick")),
                        putting.offered());
    }
}
