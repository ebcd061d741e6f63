package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.state.TaskState;

/** Between two looks nothing is reached that would be told, whatever the ladder and the deadline; asked without a database. */
class NextLookTests {
    private static final LocalDate FIRST = LocalDate.of(2031, 6, 2);
    private static final Set<LocalDate> HOLIDAYS = Set.of(FIRST.plusDays(9), FIRST.plusDays(10), FIRST.plusDays(22));
    private static final UUID AGENCY = UUID.randomUUID();
    private static final WorkingTime TIME = (WorkingTime) Proxy.newProxyInstance(
            NextLookTests.class.getClassLoader(),
            new Class<?>[] {WorkingTime.class},
            (_, method, with) ->
                    method.getName().equals("sessions") ? sessions((LocalDate) with[0]) : working((LocalDate) with[0]));

    @RepeatedTest(60)
    void nothingIsReachedBetweenTwoLooks(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var ladders = new RulesInForce(List.of(rule(random)));
        OpenTask task = task(random);
        Instant next = Instant.EPOCH;
        Set<String> known = new HashSet<>();
        int looks = 0;
        for (Instant now = at(FIRST, 0); now.isBefore(at(FIRST.plusDays(45), 0)); now = now.plusSeconds(1800)) {
            var days = new WorkingDays(Vietnam.date(now), TIME);
            var reached = new ReachedSteps(ladders, days, now);
            boolean working = open(now);
            Set<String> steps = steps(task, reached);
            Set<String> told = steps.stream()
                    .filter(step -> working || task.urgency() > 0 && Ladder.atAnyHour(step))
                    .collect(Collectors.toSet());
            if (!day(now)) {
                assertThat(told).as("at night at %s", now).isSubsetOf("OVERDUE:1");
            }
            if (next.isAfter(now) || !working && (task.urgency() == 0 || reached.left(task) > 0)) {
                assertThat(known).as("%s of %s", now, task).containsAll(told);
                continue;
            }
            known.addAll(told);
            if (told.equals(steps)) {
                next = new NextLook(reached, days, now).of(task, List.of());
                looks++;
                assertThat(next).isAfterOrEqualTo(now);
            }
        }
        assertThat(looks).as("looks in forty-five days").isLessThan(50);
    }

    private static Set<String> steps(OpenTask task, ReachedSteps reached) {
        Stream<Reached> decisions = reached.waiting(task).stream()
                .flatMap(waiting -> reached.deciding(task, waiting.kind(), waiting.since()).stream());
        Stream<Reached> lead = task.runs() ? reached.of(task, task.set()) : Stream.empty();
        return Stream.concat(lead, decisions).map(Reached::step).collect(Collectors.toSet());
    }

    private static RuleRow rule(Random random) {
        return new RuleRow(
                UUID.randomUUID(),
                null,
                null,
                random.ints(random.nextInt(4), 1, 12).boxed().distinct().toList(),
                random.nextBoolean(),
                random.nextInt(4) == 0 ? null : random.nextInt(1, 7),
                random.nextInt(4) == 0 ? null : random.nextInt(1, 9),
                random.nextInt(0, 6),
                FIRST,
                null,
                "Quy chế");
    }

    private static OpenTask task(Random random) {
        Instant due = at(FIRST.plusDays(random.nextInt(-20, 40)), random.nextBoolean() ? 17 : random.nextInt(8, 17));
        boolean reported = random.nextInt(4) == 0;
        boolean stopped = !reported && random.nextInt(4) == 0;
        Instant began = at(FIRST.minusDays(random.nextInt(9)), 9);
        boolean asked = !reported && !stopped && due.isBefore(at(FIRST, 0)) && random.nextBoolean();
        boolean handedOn = !reported && !stopped && due.isBefore(at(FIRST, 0)) && random.nextBoolean();
        return new OpenTask(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Instant.EPOCH,
                AGENCY,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                stopped ? TaskState.PUT_OFF : TaskState.GIVEN,
                List.of(),
                due,
                random.nextBoolean() ? at(FIRST.minusDays(60), 9) : due.minus(Duration.ofDays(random.nextInt(4))),
                asked ? began : null,
                handedOn ? began : null,
                reported ? began : null,
                stopped ? began : null,
                reported || stopped ? 0 : random.nextInt(2),
                "Việc");
    }

    private static boolean working(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !HOLIDAYS.contains(day);
    }

    private static List<WorkingTime.Session> sessions(LocalDate day) {
        return working(day)
                ? List.of(
                        new WorkingTime.Session(at(day, 8), at(day, 12)),
                        new WorkingTime.Session(at(day, 13), at(day, 17)))
                : List.of();
    }

    private static boolean open(Instant now) {
        return sessions(Vietnam.date(now)).stream()
                .anyMatch(
                        session -> !session.from().isAfter(now) && session.to().isAfter(now));
    }

    private static boolean day(Instant now) {
        int hour = now.atZone(Vietnam.ZONE).getHour();
        return hour >= 7 && hour < 17;
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.MIDNIGHT).atZone(Vietnam.ZONE).toInstant().plus(Duration.ofHours(hour));
    }
}
