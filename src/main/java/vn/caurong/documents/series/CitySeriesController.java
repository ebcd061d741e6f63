package vn.caurong.documents.series;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Administration.Place;

/** Number series of every agency one manages, on one page. */
@Controller
record CitySeriesController(CitySeriesPages pages) {
    private static final String SERIES = "/administration/series";

    @Bean
    static Door citySeriesDoor() {
        return new Door(Place.CITY, "series.city", SERIES, 40);
    }

    @GetMapping("/administration/series")
    @Permission(value = "administration.series", roles = Role.ADMINISTRATOR)
    ModelAndView page(CitySeriesAsked asked, Actor actor) {
        return new ModelAndView("documents/series/city", Map.of("page", pages.of(asked, actor)));
    }
}
