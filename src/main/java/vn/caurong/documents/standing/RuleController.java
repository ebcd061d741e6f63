package vn.caurong.documents.standing;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Administration.Place;
import vn.caurong.ui.Note;

/** Standing rules of forwarding. */
@Controller
record RuleController(
        Administration administration,
        RuleChoices choices,
        RuleRows rows,
        KeepingRules keeping,
        Once once,
        Clock clock) {
    private static final String RULES = "/administration/agencies/{id}/standing-rules";

    @Bean
    static Door standingRulesDoor() {
        return new Door(Place.AGENCY, "standing.title", RULES, 30);
    }

    @GetMapping("/administration/agencies/{agency}/standing-rules")
    @Permission(value = "administration.standing-rules", roles = Role.ADMINISTRATOR)
    ModelAndView page(@PathVariable UUID agency, Actor actor) {
        administration.require(agency, actor);
        return new ModelAndView("documents/standing/rules", Map.of("page", page(agency)));
    }

    @PostMapping("/administration/agencies/{agency}/standing-rules")
    @Permission(value = "administration.standing-rules", roles = Role.ADMINISTRATOR)
    String enter(
            @PathVariable UUID agency, @RequestParam UUID key, RuleForm form, Actor actor, RedirectAttributes after) {
        String to = once.run(key, actor, () -> {
            keeping.enter(agency, form, actor);
            return way(agency);
        });
        Note.done("standing.said.entered").over(after);
        return "redirect:" + to;
    }

    @PostMapping("/administration/standing-rules/{rule}/end")
    @Permission(value = "administration.standing-rules", roles = Role.ADMINISTRATOR)
    String end(@PathVariable UUID rule, @RequestParam UUID key, Actor actor, RedirectAttributes after) {
        String to = once.run(key, actor, () -> way(keeping.end(rule, actor)));
        Note.done("standing.said.ended").over(after);
        return "redirect:" + to;
    }

    private RulesPage page(UUID agency) {
        return new RulesPage(
                choices.agency(agency),
                Vietnam.today(clock),
                rows.of(agency),
                choices.senders(agency),
                choices.types(),
                choices.targets(agency));
    }

    private static String way(UUID agency) {
        return RULES.replace("{id}", agency.toString());
    }
}
