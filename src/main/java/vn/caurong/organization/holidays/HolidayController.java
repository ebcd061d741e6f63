package vn.caurong.organization.holidays;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Administration.Place;
import vn.caurong.organization.administration.Acts;
import vn.caurong.organization.administration.Typed;

/** Holidays and swapped days. */
@Controller
record HolidayController(HolidayPages pages, ChangingHolidays changing, KnowingYears years, Acts acts) {
    private static final String HOLIDAYS = "/administration/holidays";

    @Bean
    static Door holidaysDoor() {
        return new Door(Place.CITY, "organization.holidays", HOLIDAYS, 20);
    }

    @GetMapping(HOLIDAYS)
    @Permission(value = "administration.holidays", roles = Role.ADMINISTRATOR)
    ModelAndView year(@RequestParam(defaultValue = "0") int year, Actor actor) {
        return new ModelAndView("organization/holidays/holidays", Map.of("page", pages.of(year, actor)));
    }

    @GetMapping(HOLIDAYS + "/preview")
    @Permission(value = "administration.holidays", roles = Role.ADMINISTRATOR)
    ModelAndView preview(HolidayForm form, Actor actor) {
        return new ModelAndView("organization/holidays/preview", Map.of("page", pages.preview(form, actor)));
    }

    @PostMapping(HOLIDAYS)
    @Permission(value = "administration.holidays", roles = Role.ADMINISTRATOR)
    View enter(@RequestParam UUID key, HolidayForm form, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, "organization.said.holiday-entered", after, () -> {
            changing.enter(form, actor);
            return way(form.day());
        });
    }

    @PostMapping(HOLIDAYS + "/removal")
    @Permission(value = "administration.holidays", roles = Role.ADMINISTRATOR)
    View remove(@RequestParam UUID key, HolidayForm form, Actor actor, RedirectAttributes after) {
        return acts.once(key, actor, "organization.said.holiday-removed", after, () -> {
            changing.remove(form.day(), form.half(), actor);
            return way(form.day());
        });
    }

    @PostMapping(HOLIDAYS + "/year")
    @Permission(value = "administration.holidays", roles = Role.ADMINISTRATOR)
    View know(
            @RequestParam UUID key,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String source,
            Actor actor,
            RedirectAttributes after) {
        return acts.once(key, actor, "organization.said.year-known", after, () -> {
            years.know(year, Typed.line(source), actor);
            return HOLIDAYS + "?year=" + year;
        });
    }

    private static String way(String day) {
        return HOLIDAYS + "?year=" + Typed.day(day).getYear();
    }
}
