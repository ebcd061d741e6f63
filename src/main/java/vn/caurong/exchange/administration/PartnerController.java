package vn.caurong.exchange.administration;

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
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Administration.Place;

/** Partners: who they are, the key they call with, whether they may. */
@Controller
record PartnerController(PartnerPages pages, KeepingPartners keeping, PartnerActs acts) {
    @Bean
    static Door partnersDoor() {
        return new Door(Place.CITY, "exchange.admin", PartnerActs.PARTNERS, 30);
    }

    @GetMapping("/administration/partners")
    @Permission(value = "administration.partners", roles = Role.ADMINISTRATOR)
    ModelAndView all(Actor actor) {
        return new ModelAndView("exchange/administration/partners", Map.of("page", pages.all(actor)));
    }

    @GetMapping("/administration/partners/new")
    @Permission(value = "administration.partners", roles = Role.ADMINISTRATOR)
    ModelAndView fresh(Actor actor) {
        return new ModelAndView("exchange/administration/new", Map.of("secret", pages.fresh(actor)));
    }

    @PostMapping("/administration/partners")
    @Permission(value = "administration.partners", roles = Role.ADMINISTRATOR)
    String add(@RequestParam UUID key, PartnerForm form, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, "added", after, () -> keeping.add(form, actor));
    }

    @GetMapping("/administration/partners/{partner}")
    @Permission(value = "administration.partners", roles = Role.ADMINISTRATOR)
    ModelAndView one(@PathVariable UUID partner, ReachSearch asked, Actor actor) {
        return new ModelAndView("exchange/administration/partner", Map.of("page", pages.of(partner, asked, actor)));
    }

    @PostMapping("/administration/partners/{partner}/correction")
    @Permission(value = "administration.partners", roles = Role.ADMINISTRATOR)
    String correct(
            @PathVariable UUID partner,
            @RequestParam UUID key,
            PartnerForm form,
            Actor actor,
            RedirectAttributes after) {
        return acts.once(key, actor, "corrected", after, () -> keeping.correct(partner, form, actor));
    }

    @PostMapping("/administration/partners/{partner}/key")
    @Permission(value = "administration.partners", roles = Role.ADMINISTRATOR)
    String changeKey(
            @PathVariable UUID partner,
            @RequestParam UUID key,
            PartnerForm form,
            Actor actor,
            RedirectAttributes after) {
        return acts.once(key, actor, "key", after, () -> keeping.changeKey(partner, form.secret(), actor));
    }

    @PostMapping("/administration/partners/{partner}/lock")
    @Permission(value = "administration.partners", roles = Role.ADMINISTRATOR)
    String lock(@PathVariable UUID partner, @RequestParam UUID key, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, "locked", after, () -> keeping.lock(partner, true, actor));
    }

    @PostMapping("/administration/partners/{partner}/unlock")
    @Permission(value = "administration.partners", roles = Role.ADMINISTRATOR)
    String unlock(@PathVariable UUID partner, @RequestParam UUID key, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, "unlocked", after, () -> keeping.lock(partner, false, actor));
    }
}
