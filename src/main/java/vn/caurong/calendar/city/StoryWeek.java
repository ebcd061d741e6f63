package vn.caurong.calendar.city;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.caurong.calendar.entries.Plan;
import vn.caurong.calendar.entries.StoryEntries;
import vn.caurong.calendar.resources.StoryResources;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Preparation.Memory;

/**
 * What happened to a week of an agency. Weeks gone and running were published, the running one again with what
 * came late ({@code new}), and then {@code changed}, {@code put-off} and {@code cancelled}; of the coming one each
 * entry got as far as its state says.
 */
record StoryWeek(
        StoryDays days, StoryStaff staff, StoryEntries entries, StoryResources resources, List<StoryLine> lines) {
    private static final List<String> LATE = List.of("consolidated", "approved");

    void published(int week, Consumer<StoryAct> acts) {
        LocalTime nine = LocalTime.of(9, 0);
        Week of = days.week(week);
        Predicate<StoryLine> first =
                line -> line.week() == week && !line.state().equals("new");
        Predicate<StoryLine> second =
                line -> line.week() == week && line.state().equals("new");
        register(week, first, DayOfWeek.TUESDAY, acts);
        publish(week, of, first, DayOfWeek.THURSDAY, nine.plusHours(5), acts);
        if (lines.stream().anyMatch(second)) {
            register(week, second, DayOfWeek.FRIDAY, acts);
            publish(week, of, second, DayOfWeek.FRIDAY, nine.plusHours(2), acts);
        }
        LocalTime at = LocalTime.of(15, 0);
        for (StoryLine line : lines.stream().filter(first).toList()) {
            at = at.plusMinutes(3);
            Consumer<Memory> after = after(line);
            if (after != null) {
                acts.accept(new StoryAct(days.lately(at), after));
            }
        }
    }

    void coming(Consumer<StoryAct> acts) {
        LocalTime at = LocalTime.of(15, 20);
        for (StoryLine line : lines.stream().filter(line -> line.week() == 1).toList()) {
            at = at.plusMinutes(2);
            acts.accept(new StoryAct(days.lately(at), memory -> memory.keep(line.key(), enter(line))));
        }
        Predicate<StoryLine> consolidated = line -> line.week() == 1 && LATE.contains(line.state());
        Predicate<StoryLine> approved = line -> line.week() == 1 && line.state().equals("approved");
        acts.accept(new StoryAct(
                days.lately(LocalTime.of(16, 30)),
                memory -> entries.consolidate(known(consolidated, memory), staff.clerk())));
        acts.accept(new StoryAct(
                days.lately(LocalTime.of(16, 40)), memory -> entries.approve(known(approved, memory), staff.leader())));
    }

    private void register(int week, Predicate<StoryLine> which, DayOfWeek day, Consumer<StoryAct> acts) {
        LocalTime at = LocalTime.of(8, 30);
        for (StoryLine line : lines.stream().filter(which).toList()) {
            at = at.plusMinutes(4);
            acts.accept(new StoryAct(days.before(week, day, at), memory -> memory.keep(line.key(), enter(line))));
        }
    }

    private void publish(
            int week, Week of, Predicate<StoryLine> which, DayOfWeek day, LocalTime at, Consumer<StoryAct> acts) {
        acts.accept(new StoryAct(
                days.before(week, day, at), memory -> entries.consolidate(known(which, memory), staff.clerk())));
        acts.accept(new StoryAct(
                days.before(week, day, at.plusMinutes(40)),
                memory -> entries.approve(known(which, memory), staff.leader())));
        acts.accept(
                new StoryAct(days.before(week, day, at.plusMinutes(50)), memory -> entries.publish(of, staff.clerk())));
    }

    private @org.jspecify.annotations.Nullable Consumer<Memory> after(StoryLine line) {
        return switch (line.state()) {
            case "changed" ->
                memory -> entries.later(known(line, memory), "Lùi một giờ theo lịch của thành phố", staff.clerk());
            case "put-off" ->
                memory -> entries.putOff(known(line, memory), "Chờ số liệu của các đơn vị", staff.clerk());
            case "cancelled" -> memory -> entries.cancel(known(line, memory), "Gộp với cuộc họp khác", staff.clerk());
            default -> null;
        };
    }

    private UUID enter(StoryLine line) {
        LocalDate day = days.week(line.week()).monday().plusDays(line.day() - 1L);
        Plan plan = new Plan(
                line.kind(),
                line.words(),
                StoryDays.at(day, line.from()),
                StoryDays.at(day, line.to()),
                staff.chair(line.leader()),
                null,
                line.place(),
                line.room().isEmpty() ? null : resources.named(line.room(), staff.clerk()),
                null,
                0,
                "",
                line.openness(),
                entries.attending(
                        staff.by(line.by() + 1).unit(), staff.by(line.by()).unit()));
        return line.state().equals("draft")
                ? entries.draft(plan, staff.by(line.by()))
                : entries.register(plan, staff.by(line.by()));
    }

    private List<UUID> known(Predicate<StoryLine> which, Memory memory) {
        return lines.stream().filter(which).map(line -> known(line, memory)).toList();
    }

    private static UUID known(StoryLine line, Memory memory) {
        return memory.recall(line.key()).orElseThrow();
    }
}
