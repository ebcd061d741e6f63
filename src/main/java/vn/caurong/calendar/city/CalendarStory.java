package vn.caurong.calendar.city;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.entries.StoryEntries;
import vn.caurong.calendar.resources.StoryResources;
import vn.caurong.kernel.Preparation;
import vn.caurong.organization.Organization;

/** Calendars of the demo city: the week gone, the running one, and the coming one in all states. */
@Component
@Profile("demo")
class CalendarStory implements Preparation.Story {
    private static final Map<String, Integer> ROOMS =
            Map.of("Phòng họp số 1", 20, "Phòng họp số 2", 40, "Hội trường tầng 2", 150);

    private final Organization organization;
    private final StoryEntries entries;
    private final StoryResources resources;
    private final ConcurrentMap<LocalDate, List<StoryAct>> acts = new ConcurrentHashMap<>();

    CalendarStory(Organization organization, StoryEntries entries, StoryResources resources) {
        this.organization = organization;
        this.entries = entries;
        this.resources = resources;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public int steps(LocalDate firstDay) {
        return acts(firstDay).size();
    }

    @Override
    public Instant hour(int step, LocalDate firstDay) {
        return acts(firstDay).get(step).hour();
    }

    @Override
    public void tell(int step, LocalDate firstDay, Preparation.Memory memory) {
        acts(firstDay).get(step).doing().accept(memory);
    }

    private List<StoryAct> acts(LocalDate firstDay) {
        return acts.computeIfAbsent(firstDay, day -> all(new StoryDays(day), StoryFile.lines()));
    }

    /** Of every agency the lines name, in the order they happened. */
    List<StoryAct> all(StoryDays days, List<StoryLine> lines) {
        List<StoryAct> all = new ArrayList<>();
        lines.stream()
                .map(StoryLine::agency)
                .distinct()
                .forEach(code -> organization
                        .agencyByCode(code, days.first())
                        .ifPresent(agency -> of(
                                agency.id(),
                                days,
                                lines.stream()
                                        .filter(line -> line.agency().equals(code))
                                        .toList(),
                                all)));
        all.sort(Comparator.comparing(StoryAct::hour));
        return List.copyOf(all);
    }

    private void of(UUID agency, StoryDays days, List<StoryLine> lines, List<StoryAct> all) {
        StoryStaff staff = new StoryStaff(organization.postsOf(agency, days.first()));
        Instant before = days.before(-1, DayOfWeek.MONDAY, LocalTime.of(8, 0));
        all.add(new StoryAct(before, memory -> resources.keep(ROOMS, staff.clerk())));
        StoryWeek week = new StoryWeek(days, staff, entries, resources, lines);
        week.published(-1, all::add);
        week.published(0, all::add);
        week.coming(all::add);
    }
}
