package vn.caurong.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.worklist.TakingUp;

/** Home: everything that waits for one, by due time. */
@Controller
record MyWork(WorkListQuery query, List<TakingUp> doors, Clock clock) {
    @Permission("worklist.see")
    @GetMapping("/my-work")
    String show(@RequestParam(defaultValue = "all") String filter, Actor actor, Model model) {
        Instant now = clock.instant();
        WorkListPage page = WorkListPage.of(query.rows(actor), filter, now, PutOff.offered(now));
        model.addAttribute("page", page);
        model.addAttribute("together", TogetherRow.of(page, doors));
        model.addAttribute("figures", Figures.of(actor));
        return "worklist/internal/my-work";
    }

    @Permission("worklist.see")
    @GetMapping("/")
    String home(Actor actor) {
        return "redirect:/my-work";
    }
}
