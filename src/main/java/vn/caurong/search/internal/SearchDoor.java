package vn.caurong.search.internal;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;

/** Where one searches; the box in the shell of every page leads here. */
@Controller
record SearchDoor(Searching searching) {
    @GetMapping("/search")
    @Permission("search.ask")
    String page(@RequestParam Map<String, String> asked, Actor actor, Model model) {
        var question = Question.of(asked.get("q"), asked.get("from"), asked.get("to"));
        var narrowing = Narrowing.of(asked.get("kind"), asked.get("year"), asked.get("agency"));
        model.addAttribute("page", searching.page(question, narrowing, Hits.Key.of(asked.get("after")), actor));
        return "search/internal/search";
    }
}
