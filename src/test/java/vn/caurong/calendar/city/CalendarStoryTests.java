package vn.caurong.calendar.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.StoryEntries;
import vn.caurong.calendar.resources.StoryResources;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Preparation;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.TestAgency;

/** The demo's calendars can be told whichever day the demo begins. */
@CauRongTest
class CalendarStoryTests {
    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final LocalDate today;

    CalendarStoryTests(ApplicationContext context, JdbcClient jdbc, Clock clock) {
        this.context = context;
        this.jdbc = jdbc;
        today = Vietnam.today(clock);
    }

    @Test
    void noLeaderAndNoRoomIsWantedTwiceAtATime() {
        List<StoryLine> lines = StoryFile.lines();
        for (StoryLine one : lines) {
            for (StoryLine other : lines) {
                boolean sameTime = one.number() < other.number()
                        && one.agency().equals(other.agency())
                        && one.week() == other.week()
                        && one.day() == other.day()
                        && one.from().isBefore(last(other))
                        && other.from().isBefore(last(one));
                boolean sameRoom = !one.room().isEmpty() && one.room().equals(other.room());
                assertThat(sameTime && (sameRoom || one.leader() == other.leader()))
                        .as(one + " and " + other)
                        .isFalse();
            }
        }
    }

    /** What is changed goes on an hour longer. */
    private static LocalTime last(StoryLine line) {
        return line.state().equals("changed") ? line.to().plusHours(1) : line.to();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8, 9, 10, 11, 12})
    void everythingHappenedBeforeTheDemoBeginsAndBeforeItsCutOff(int day) {
        StoryDays days = new StoryDays(LocalDate.of(2020, 4, day));
        Instant begins = days.first().atStartOfDay(Vietnam.ZONE).toInstant();
        assertThat(days.lately(LocalTime.of(18, 0))).isBefore(begins);
        assertThat(days.before(0, DayOfWeek.FRIDAY, LocalTime.of(12, 0))).isBefore(days.lately(LocalTime.of(15, 0)));
        Instant cutOff = StoryDays.at(days.week(0).monday().with(DayOfWeek.THURSDAY), LocalTime.of(17, 0));
        assertThat(days.lately(LocalTime.of(16, 45))).isBefore(cutOff);
        assertThat(days.week(0).previous()).isEqualTo(days.week(-1));
    }

    @Test
    void eachEntryGetsAsFarAsItIsWritten() {
        TestAgency agency = TestAgency.create(jdbc, "Sở Kể Chuyện");
        var factory = context.getAutowireCapableBeanFactory();
        var story = new CalendarStory(
                context.getBean(Organization.class),
                factory.createBean(StoryEntries.class),
                factory.createBean(StoryResources.class));
        List<StoryLine> lines = StoryFile.lines().stream()
                .filter(line -> line.agency().equals("000.00.13.H17"))
                .map(line -> new StoryLine(
                        line.number(),
                        agency.code(),
                        line.week(),
                        line.day(),
                        line.from(),
                        line.to(),
                        line.kind(),
                        line.by(),
                        line.leader(),
                        line.room(),
                        line.openness(),
                        line.state(),
                        line.words(),
                        line.place()))
                .toList();
        Map<String, UUID> memory = new HashMap<>();
        story.all(new StoryDays(today), lines)
                .forEach(act -> ScopedValue.where(Preparation.Story.HOUR, act.hour())
                        .run(() -> act.doing().accept(remembering(memory))));
        Map<String, Integer> states = new TreeMap<>();
        jdbc.sql("select state, count(*) as n from calendar.entry where agency = ? group by 1")
                .param(agency.id())
                .query((row, n) -> states.put(row.getString("state"), row.getInt("n")))
                .list();
        assertThat(states)
                .isEqualTo(Map.of(
                        "APPROVED", 1, "CONSOLIDATED", 1, "DRAFT", 1, "PUBLISHED", 8, "PUT_OFF", 1, "REGISTERED", 2));
        Week running = new StoryDays(today).week(0);
        assertThat(jdbc.sql("select max(version) from calendar.publication where agency = ? and year = ? and week = ?")
                        .params(agency.id(), running.year(), running.number())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private static Preparation.Memory remembering(Map<String, UUID> memory) {
        return new Preparation.Memory() {
            @Override
            public Optional<UUID> recall(String name) {
                return Optional.ofNullable(memory.get(name));
            }

            @Override
            public void keep(String name, UUID id) {
                memory.put(name, id);
            }
        };
    }
}
