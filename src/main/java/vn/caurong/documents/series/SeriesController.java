package vn.caurong.documents.series;

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
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Administration.Place;
import vn.caurong.ui.Note;

/** Registers and number series of an agency. */
@Controller
record SeriesController(SeriesPages pages, BeginningSeries beginning, Once once) {
    private static final String SERIES = "/administration/agencies/{id}/series";

    @Bean
    static Door seriesDoor() {
        return new Door(Place.AGENCY, "series.title", SERIES, 40);
    }

    @GetMapping("/administration/agencies/{agency}/series")
    @Permission(value = "administration.series", roles = Role.ADMINISTRATOR)
    ModelAndView page(@PathVariable UUID agency, Actor actor) {
        return new ModelAndView("documents/series/series", Map.of("page", pages.of(agency, actor)));
    }

    @PostMapping("/administration/agencies/{agency}/series")
    @Permission(value = "administration.series", roles = Role.ADMINISTRATOR)
    String begin(
            @PathVariable UUID agency,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "00000000-0000-0000-0000-000000000000") UUID owner,
            @RequestParam(defaultValue = "0") int last,
            @RequestParam(defaultValue = "") String basis,
            Actor actor,
            RedirectAttributes after) {
        String to = once.run(key, actor, () -> {
            beginning.begin(agency, owner, last, basis.strip(), actor);
            return SERIES.replace("{id}", agency.toString());
        });
        Note.done("series.said.begun").over(after);
        return "redirect:" + to;
    }
}
