package vn.caurong.documents.incoming;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.documents.lists.BulkReport;
import vn.caurong.documents.lists.BulkReports;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.worklist.PuttingOff;

/** The list of incoming documents. */
@Controller("incomingListPages")
record ListPages(
        IncomingList list,
        IncomingCounts counts,
        NextToRegister next,
        OwnIncoming own,
        BulkReports reports,
        Posts posts,
        PuttingOff putting) {
    @GetMapping("/documents/incoming")
    @Permission("incoming.list")
    String page(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String report,
            @RequestParam(defaultValue = "false") boolean pick,
            Actor actor,
            Model model) {
        ListActs acts = acts(reports.find(report, actor), pick, actor);
        model.addAttribute("page", page(Asked.of(filter, q, after), q, acts, actor));
        return "documents/incoming/list";
    }

    private ListActs acts(@Nullable BulkReport report, boolean picking, Actor actor) {
        boolean clerk = actor.is(Role.CLERK);
        boolean leader = actor.is(Role.LEADER);
        Map<String, String> leaders = clerk || leader ? Doings.leaders(posts.of(actor.agency())) : new HashMap<>();
        leaders.remove(actor.post().toString());
        return new ListActs(clerk, leader, leaders, report, picking, putting.offered());
    }

    private ListPage page(Asked asked, @Nullable String typed, ListActs acts, Actor actor) {
        return new ListPage(
                asked.filter(),
                counts.of(asked.words(), actor),
                list.page(asked, actor),
                TidyText.clean(typed),
                next.of(actor).orElse(null),
                actor.is(Role.CLERK),
                asked.before() != null,
                own.of(asked.filter(), TidyText.clean(typed), actor),
                acts);
    }
}
