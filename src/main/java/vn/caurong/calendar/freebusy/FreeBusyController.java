package vn.caurong.calendar.freebusy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.calendar.week.WrittenDay;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Vietnam;

/** When colleagues are free. */
@Controller("calendarFreeBusyController")
record FreeBusyController(ReadingFreeBusy reading, Clock clock) {
    private static final int HOUR = 60;

    @GetMapping("/calendar/free")
    @Permission("calendar.free")
    String page(
            @RequestParam(defaultValue = "") List<String> post,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String minutes,
            Actor actor,
            Model model) {
        model.addAttribute("page", reading.page(ids(post), day(day), length(minutes), actor));
        return "calendar/freebusy/free";
    }

    /** Addresses are typed and passed on: what is no id is left out. */
    private static List<UUID> ids(List<String> typed) {
        return typed.stream()
                .filter(each -> each.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    private LocalDate day(@Nullable String typed) {
        LocalDate today = Vietnam.today(clock);
        LocalDate day = typed == null || typed.isBlank() ? today : WrittenDay.read(typed.strip());
        return Math.abs(day.getYear() - today.getYear()) > 1 ? today : day;
    }

    private static int length(String typed) {
        return typed.matches("30|60|90|120|180|240") ? Integer.parseInt(typed) : HOUR;
    }
}
