package vn.caurong.calendar.printed;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Subject;

/** The leaders' week for citizens; nobody signs in, and nothing on it is of a reader. */
@Controller("calendarPublicWeekController")
record PublicWeekController(PublicWeeks weeks) {
    private static final Duration KEPT = Duration.ofMinutes(2);

    @GetMapping("/public/calendar")
    @Permission(value = "calendar.public", open = true)
    String agencies(Model model, HttpServletResponse answer) {
        model.addAttribute("agencies", weeks.agencies());
        cacheable(answer);
        return "calendar/printed/agencies";
    }

    @GetMapping("/public/calendar/{code}")
    @Permission(value = "calendar.public", open = true)
    String week(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String week,
            Model model,
            HttpServletResponse answer) {
        PublicWeekPage page = weeks.of(code, week)
                .orElseThrow(() -> new NotVisibleException(new Subject("calendar-public", new java.util.UUID(0, 0))));
        model.addAttribute("page", page);
        cacheable(answer);
        return "calendar/printed/public";
    }

    /** Short, so that what is withdrawn is gone soon; the language is the reader's. */
    private static void cacheable(HttpServletResponse answer) {
        answer.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(KEPT).cachePublic().getHeaderValue());
        answer.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
    }
}
