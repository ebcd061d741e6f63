package vn.caurong.calendar.weekly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.calendar.staff.StaffThen;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Post;

/** Puts together the views beside the week. */
@Component
record ReadingSpans(WeekLines lines, StaffThen staff, Clock clock) {
    SpanPage page(View view, LocalDate day, Show show, Actor reader) {
        LocalDate today = Vietnam.today(clock);
        List<LocalDate> days = view.days(day);
        List<Post> posts = staff.of(reader.agency(), days.getFirst(), days.getLast());
        Map<UUID, String> names = new LinkedHashMap<>();
        posts.forEach(post -> names.put(post.id(), StaffThen.name(post)));
        Stretch during = new Stretch(
                days.getFirst().atStartOfDay(Vietnam.ZONE).toInstant(),
                days.getLast().plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant());
        LinesOfWeek read = lines.of(during, show, false, Whose.of(show, posts, reader), names, reader);
        // the cells of a month say hours and words only: what was moved away would look as if it took place
        List<WeekLine> shown = view == View.MONTH
                ? read.shown().stream().filter(line -> !line.moved()).toList()
                : read.shown();
        return new SpanPage(view, show, day, days, shown, read.more(), today);
    }

    /** Today where an address names no day, or one no calendar reaches. */
    LocalDate day(String asked) {
        return vn.caurong.calendar.entries.FirstDay.of(asked, clock);
    }
}
