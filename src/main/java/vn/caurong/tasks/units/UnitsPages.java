package vn.caurong.tasks.units;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;

/** The leader's page: how the units stand with their tasks. */
@Controller
record UnitsPages(UnitCounts counts, Clock clock) {
    @GetMapping("/tasks/units")
    @Permission(
            value = "tasks.units",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    String page(@RequestParam(required = false) @Nullable String year, Actor actor, Model model) {
        boolean read = year != null && year.matches("20\\d\\d");
        int shown = read ? Integer.parseInt(year) : Vietnam.today(clock).getYear();
        model.addAttribute("page", counts.page(shown, actor));
        return "tasks/units/units";
    }
}
