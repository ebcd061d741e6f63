package vn.caurong.tasks.urging;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Organization;
import vn.caurong.ui.Note;

/** The ladders of an agency, for its administrators. */
@Controller
record UrgingRulePages(
        UrgingRules rules,
        SettingLadders setting,
        Administration administration,
        Organization organization,
        Once once,
        Clock clock) {
    private static final String WAY = "/administration/agencies/{agency}/urging";

    @GetMapping(WAY)
    @Permission(value = "tasks.urging", roles = Role.ADMINISTRATOR)
    String page(@PathVariable UUID agency, Actor actor, Model model) {
        administration.require(agency, actor);
        model.addAttribute("page", page(agency));
        return "tasks/urging/rules";
    }

    @PostMapping(WAY)
    @Permission(value = "tasks.urging", roles = Role.ADMINISTRATOR)
    String set(
            @PathVariable UUID agency,
            @RequestParam UUID key,
            @RequestParam Map<String, String> fields,
            Actor actor,
            RedirectAttributes redirect) {
        String next = once.run(key, actor, () -> {
            setting.set(agency, new RuleForm(fields), actor);
            return WAY.replace("{agency}", agency.toString());
        });
        Note.done("tasks.urging.said").over(redirect);
        return "redirect:" + next;
    }

    private RulesPage page(UUID agency) {
        var today = Vietnam.today(clock);
        Map<UUID, String> units = new LinkedHashMap<>();
        organization.unitsOf(agency, today).stream()
                .filter(unit -> !unit.isAgency())
                .forEach(unit -> units.put(unit.id(), unit.name()));
        List<RuleRow> set = rules.of(agency);
        Map<UUID, String> former = new HashMap<>();
        organization
                .unitsEver(set.stream()
                        .map(RuleRow::unit)
                        .filter(Objects::nonNull)
                        .filter(unit -> !units.containsKey(unit))
                        .distinct()
                        .toList())
                .forEach(unit -> former.put(unit.id(), unit.name()));
        return new RulesPage(organization.unit(agency), units, former, set, today);
    }
}
