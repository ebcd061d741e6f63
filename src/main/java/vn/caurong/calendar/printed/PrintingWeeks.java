package vn.caurong.calendar.printed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.entries.EntryState;
import vn.caurong.calendar.entries.Openness;
import vn.caurong.calendar.entries.WrittenPlaces;
import vn.caurong.calendar.staff.StaffThen;
import vn.caurong.calendar.week.HalfDay;
import vn.caurong.calendar.week.Week;
import vn.caurong.calendar.weekly.LinesOfWeek;
import vn.caurong.calendar.weekly.Publications;
import vn.caurong.calendar.weekly.Show;
import vn.caurong.calendar.weekly.WeekLine;
import vn.caurong.calendar.weekly.WeekLines;
import vn.caurong.calendar.weekly.Whose;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** Puts together the week on paper: what was published of it, before that the draft; restricted entries never. */
@Component
record PrintingWeeks(
        WeekLines lines,
        Publications publications,
        StaffThen staff,
        Organization organization,
        WrittenPlaces places,
        MessageSource texts,
        Clock clock) {
    private static final Locale VIETNAMESE = Locale.of("vi");

    PrintedWeek of(Week week, Actor reader) {
        List<Post> leaders = staff.of(reader.agency(), week).stream()
                .filter(post -> post.role() == Role.LEADER)
                .toList();
        var last = publications.latest(reader.agency(), week);
        int edition = last.map(Publications.Publication::version).orElse(0);
        LocalDate dated = last.map(each -> Vietnam.date(each.at())).orElseGet(() -> Vietnam.today(clock));
        List<UUID> posts = leaders.stream().map(Post::id).toList();
        LinesOfWeek read =
                lines.of(week, Show.LEADERS, false, Whose.of(Show.LEADERS, leaders, reader), Map.of(), reader);
        List<WeekLine> shown = read.shown().stream()
                .filter(line -> line.openness() != Openness.RESTRICTED
                        && (edition == 0 ? line.state() != EntryState.DRAFT : line.told()))
                .toList();
        IssuingName name = organization.issuingNames(reader.agency(), dated).stream()
                .findFirst()
                .orElse(null);
        Unit agency = organization.unit(reader.agency());
        var days = week.days();
        return new PrintedWeek(
                name == null ? "" : Objects.requireNonNullElse(name.headerAbove(), ""),
                name == null
                        ? agency.name().toUpperCase(VIETNAMESE)
                        : name.header().replace('\n', ' '),
                say("title", week.number()),
                say("dates", Vietnam.write(days.getFirst()), Vietnam.write(days.getLast())),
                edition == 0 ? say("draft") : say("edition", edition),
                read.more() ? say("more", WeekLines.MOST) : "",
                say("closing", agency.place(), Vietnam.onPaper(dated)),
                List.of(text("calendar.day"), text("calendar.half")),
                leaders.stream().map(PrintingWeeks::column).toList(),
                days.stream()
                        .flatMap(day -> Arrays.stream(HalfDay.values()).map(half -> {
                            Map<UUID, List<PrintedLine>> cells = new LinkedHashMap<>();
                            posts.forEach(post -> cells.put(
                                    post,
                                    shown.stream()
                                            .filter(line -> line.has(post) && line.in(day, half))
                                            .map(this::line)
                                            .toList()));
                            String word =
                                    text("calendar.day." + day.getDayOfWeek().getValue());
                            boolean first = half == HalfDay.MORNING;
                            return new PrintedRow(word, Vietnam.write(day), first, text(half.nameKey()), cells);
                        }))
                        .toList());
    }

    private PrintedLine line(WeekLine line) {
        String mark = line.markKey().isEmpty() ? "" : texts.getMessage(line.markKey(), line.markValues(), VIETNAMESE);
        return new PrintedLine(line.hours(), mark, line.words(), places.of(line.place(), line.sites()));
    }

    private static PrintedColumn column(Post post) {
        String holder = post.holderName();
        return holder == null
                ? new PrintedColumn(post.id(), post.title(), "")
                : new PrintedColumn(post.id(), holder, post.title());
    }

    private String say(String key, Object... values) {
        return texts.getMessage(
                "calendar.paper." + key,
                Arrays.stream(values).map(String::valueOf).toArray(),
                VIETNAMESE);
    }

    private String text(String key) {
        return texts.getMessage(key, null, VIETNAMESE);
    }
}
