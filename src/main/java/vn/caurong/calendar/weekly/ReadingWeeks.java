package vn.caurong.calendar.weekly;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.duties.CoveredDuties;
import vn.caurong.calendar.staff.StaffThen;
import vn.caurong.calendar.waiting.CalendarTurns;
import vn.caurong.calendar.week.CutOffs;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Post;

/** Puts together the page of a week. */
@Component
record ReadingWeeks(
        WeekLines lines,
        ActReports reports,
        CalendarTurns turns,
        StaffThen staff,
        CutOffs cutOffs,
        Publications publications,
        CoveredDuties duties,
        Clock clock) {
    WeekPage page(@Nullable String asked, Show show, @Nullable String report, Actor reader) {
        Week week = asked == null ? thisWeek() : Week.parse(asked).orElseGet(this::thisWeek);
        List<Post> posts = staff.of(reader.agency(), week);
        Map<UUID, String> names = new LinkedHashMap<>();
        posts.forEach(post -> names.put(post.id(), StaffThen.name(post)));
        boolean acts = reader.is(Role.CLERK) || reader.is(Role.LEADER);
        LinesOfWeek read = lines.of(week, show, acts, Whose.of(show, posts, reader), names, reader);
        return new WeekPage(
                week,
                show,
                read.shown(),
                read.all(),
                read.more(),
                reports.find(report, reader).orElse(null),
                leaders(posts),
                cutOffs.closes(reader.agency(), week),
                publications.last(reader.agency(), week),
                turns.of(reader),
                clock.instant(),
                reader,
                duties.of(reader));
    }

    private Week thisWeek() {
        return Week.of(Vietnam.today(clock));
    }

    private static Map<UUID, String> leaders(List<Post> posts) {
        Map<UUID, String> leaders = new LinkedHashMap<>();
        posts.stream()
                .filter(post -> post.role() == Role.LEADER)
                .forEach(post -> leaders.put(post.id(), StaffThen.name(post)));
        return leaders;
    }
}
