package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import vn.caurong.CauRongTest;
import vn.caurong.calendar.entries.CalendarDesk;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** Addresses of the calendar typed by hand by another agency, and its buttons pressed twice. */
@CauRongTest
class CalendarAddressTests {
    private static final List<String> OWN = List.of("/calendar/mine", "/calendar/feeds", "/calendar/imports");

    private final ApplicationContext context;
    private final CalendarDesk desk;
    private final CalendarDesk other;
    private final LocalDate day;
    private int hour = 6;

    CalendarAddressTests(ApplicationContext context, Clock clock) {
        this.context = context;
        this.desk = new CalendarDesk(context, "Sở Chủ Lịch");
        this.other = new CalendarDesk(context, "Sở Tò Mò Lịch");
        this.day = Vietnam.today(clock).plusWeeks(3);
    }

    @TestFactory
    Stream<DynamicTest> nobodyReachesWhatIsAnotherAgencys() {
        UUID room = desk.room("Phòng Chủ", 10);
        UUID entry = desk.entered(desk.agency.unitHead(), form());
        return handlers()
                .filter(handler -> handler.has("{id}"))
                .map(handler -> DynamicTest.dynamicTest(handler.toString(), () -> {
                    UUID id = handler.has("/resources/") ? room : entry;
                    String address = handler.pattern().replace("{id}", id.toString());
                    Actor stranger = stranger(handler);
                    MvcTestResult answer = handler.method() == RequestMethod.GET
                            ? other.get(address, stranger)
                            : other.post(
                                    address,
                                    stranger,
                                    CalendarDesk.with(form(), "version", "1", "why", "x", "half", "morning"));
                    assertThat(answer).hasStatus(404);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyButtonPressedTwiceActsOnce() {
        return buttons().entrySet().stream()
                .map(button -> DynamicTest.dynamicTest(
                        button.getKey(), () -> actsOnce(button.getValue().get())));
    }

    @Test
    void noButtonIsForgotten() {
        assertThat(buttons().keySet())
                .containsAll(handlers()
                        .filter(handler -> handler.method() == RequestMethod.POST)
                        .map(Handlers.Handler::pattern)
                        .toList());
    }

    private record Button(String address, Actor by, Map<String, String> form) {}

    private void actsOnce(Button button) {
        var form = CalendarDesk.with(button.form(), "key", UUID.randomUUID().toString());
        MvcTestResult first = desk.post(button.address(), button.by(), form);
        assertThat(first).as(CalendarDesk.text(first)).hasStatus(303);
        String after = rows();
        MvcTestResult second = desk.post(button.address(), button.by(), form);
        assertThat(second).hasStatus(303);
        assertThat(second.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(rows()).isEqualTo(after);
    }

    private Map<String, Supplier<Button>> buttons() {
        TestAgency agency = desk.agency;
        Actor head = agency.unitHead();
        Map<String, Supplier<Button>> buttons = new TreeMap<>();
        buttons.put("/calendar/entries", () -> new Button("/calendar/entries", head, form()));
        buttons.put("/calendar/entries/{id}/edit", () -> on(desk.entered(head, form()), "edit", head, form()));
        buttons.put(
                "/calendar/entries/{id}/registration",
                () -> on(desk.entered(head, CalendarDesk.with(form(), "as", "draft")), "registration", head, Map.of()));
        buttons.put(
                "/calendar/entries/{id}/cancellation",
                () -> on(desk.entered(head, form()), "cancellation", head, Map.of("why", "Thôi")));
        buttons.put(
                "/calendar/resources",
                () -> new Button(
                        "/calendar/resources",
                        agency.clerk(),
                        Map.of("kind", "room", "name", "Phòng " + UUID.randomUUID(), "seats", "9")));
        buttons.put(
                "/calendar/resources/{id}",
                () -> new Button(
                        "/calendar/resources/" + desk.room("Phòng " + UUID.randomUUID(), 9),
                        agency.clerk(),
                        Map.of("version", "1", "name", "Phòng " + UUID.randomUUID(), "seats", "8")));
        buttons.put(
                "/calendar/resources/{id}/end",
                () -> new Button(
                        "/calendar/resources/" + desk.room("Phòng " + UUID.randomUUID(), 9) + "/end",
                        agency.clerk(),
                        Map.of()));
        buttons.put(
                "/calendar/entries/{id}/sending-back",
                () -> on(desk.entered(head, form()), "sending-back", agency.clerk(), Map.of("why", "Thiếu")));
        buttons.put(
                "/calendar/entries/{id}/change",
                () -> on(published(), "change", agency.clerk(), CalendarDesk.with(form(), "why", "Dời giờ")));
        buttons.put(
                "/calendar/entries/{id}/putting-off",
                () -> on(published(), "putting-off", agency.clerk(), Map.of("why", "Hoãn")));
        buttons.put("/calendar/entries/{id}/closing", () -> {
            UUID gone = published();
            desk.act(gone, "cancellation", agency.clerk(), Map.of("why", "Thôi"));
            return on(gone, "closing", agency.clerk(), Map.of("openness", "restricted", "why", "Việc nội bộ"));
        });
        buttons.put(
                "/calendar/cut-offs",
                () -> new Button(
                        "/calendar/cut-offs",
                        agency.clerk(),
                        Map.of("weekday", "4", "at", "17:00", "from", Vietnam.write(day))));
        buttons.put(
                "/calendar/entries/{id}/half-day",
                () -> on(
                        desk.entered(head, form()),
                        "half-day",
                        head,
                        Map.of("day", Vietnam.write(day.plusDays(1)), "half", "morning")));
        buttons.put(
                "/calendar/entries/{id}/acknowledgement",
                () -> on(published(), "acknowledgement", agency.leader(), Map.of()));
        buttons.put(
                "/calendar/consolidation", () -> onWeek("consolidation", agency.clerk(), desk.entered(head, form())));
        buttons.put("/calendar/merging", () -> {
            String stays = desk.entered(head, form()) + "_1";
            var picks = Map.of("stays", stays, "pick", desk.entered(head, form()) + "_1");
            return new Button("/calendar/merging", agency.clerk(), picks);
        });
        buttons.put("/calendar/approval", () -> onWeek("approval", agency.leader(), consolidated()));
        buttons.put("/calendar/publication", () -> {
            UUID entry = consolidated();
            press(onWeek("approval", agency.leader(), entry));
            return onWeek("publication", agency.clerk(), entry);
        });
        return buttons;
    }

    private UUID published() {
        UUID entry = consolidated();
        press(onWeek("approval", desk.agency.leader(), entry));
        press(onWeek("publication", desk.agency.clerk(), entry));
        return entry;
    }

    private UUID consolidated() {
        UUID entry = desk.entered(desk.agency.unitHead(), form());
        press(onWeek("consolidation", desk.agency.clerk(), entry));
        return entry;
    }

    private void press(Button button) {
        assertThat(desk.post(button.address(), button.by(), button.form())).hasStatus(303);
    }

    private Button onWeek(String act, Actor by, UUID entry) {
        String pick = entry + "_" + desk.version(entry);
        return new Button("/calendar/" + act, by, Map.of("week", Week.of(day).toString(), "pick", pick));
    }

    private Button on(UUID entry, String act, Actor by, Map<String, String> form) {
        return new Button(
                "/calendar/entries/" + entry + "/" + act,
                by,
                CalendarDesk.with(form, "version", "" + desk.version(entry)));
    }

    /** A meeting at a time of its own. */
    private Map<String, String> form() {
        hour = hour == 22 ? 7 : hour + 1;
        return CalendarDesk.meeting(day, "%02d:00".formatted(hour), "%02d:30".formatted(hour));
    }

    private String rows() {
        return desk.jdbc.sql("""
                        select (select count(*) || '/' || sum(version) from calendar.entry)
                            || ' ' || (select count(*) from calendar.booking)
                            || ' ' || (select count(*) from calendar.publication)
                            || ' ' || (select count(*) from calendar.entry_version)
                            || ' ' || (select count(*) from calendar.resource)
                            || ' ' || (select count(*) from journal.entry)
                        """).query(String.class).single();
    }

    /** Of what the agency shares: one's own is looked at in OwnCalendarButtonsTests, papers in PapersTests. */
    private Stream<Handlers.Handler> handlers() {
        return Handlers.of(context).stream()
                .filter(handler -> handler.pattern().startsWith("/calendar"))
                .filter(handler -> OWN.stream().noneMatch(handler.pattern()::startsWith))
                .filter(handler -> !handler.has("/papers") && !handler.has("{file}"));
    }

    private Actor stranger(Handlers.Handler handler) {
        TestAgency agency = other.agency;
        return Stream.of(agency.clerk(), agency.leader())
                .filter(actor ->
                        handler.roles().isEmpty() || handler.roles().stream().anyMatch(actor::is))
                .findFirst()
                .orElseThrow();
    }
}
