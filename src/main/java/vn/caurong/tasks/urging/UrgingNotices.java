package vn.caurong.tasks.urging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.kernel.Subject;
import vn.caurong.notifications.NewNotice;
import vn.caurong.notifications.Notices;
import vn.caurong.tasks.state.TaskSubject;

/** One notice for each person, however many tasks it is about. */
@Component
record UrgingNotices(Notices notices, Access access) {
    static final String KIND = "urging";

    /** In the caller's transaction. */
    void tell(List<UrgedStep> steps, Map<UUID, UUID> bundles) {
        Map<UUID, List<UrgedStep>> byPerson = new LinkedHashMap<>();
        for (UrgedStep step : steps) {
            if (step.person() != null) {
                byPerson.computeIfAbsent(step.person(), _ -> new ArrayList<>()).add(step);
            }
        }
        List<NewNotice> told = new ArrayList<>();
        byPerson.forEach((person, own) -> told.add(notice(person, own, Objects.requireNonNull(bundles.get(person)))));
        notices.tell(told);
    }

    private NewNotice notice(UUID person, List<UrgedStep> steps, UUID bundle) {
        Subject subject = new Subject(KIND, bundle);
        access.grant(subject, new Principal.Person(person), KIND);
        UrgedStep first = steps.getFirst();
        String waiting = count(steps, Ladder.CONFIRM);
        return new NewNotice(
                person,
                KIND + ":" + bundle,
                waiting.equals("0") ? "tasks.urging.notice" : "tasks.urging.notice.confirm",
                List.of(count(steps, "OVERDUE"), count(steps, "DUE", "BEFORE"), count(steps, Ladder.UP), waiting),
                subject,
                null,
                "/tasks/urgings/" + bundle,
                urgency(steps),
                TaskSubject.line(first.task().words()),
                "",
                "",
                first.confirms() ? null : first.task().due());
    }

    /** A report that waits is mailed with the day's others, however urgent the work was. */
    private static int urgency(List<UrgedStep> steps) {
        return steps.stream()
                .filter(step -> !step.confirms())
                .mapToInt(step -> step.task().urgency())
                .max()
                .orElse(0);
    }

    private static String count(List<UrgedStep> steps, String... kinds) {
        return String.valueOf(steps.stream()
                .filter(step -> List.of(kinds).contains(step.step().replaceFirst(":.*", "")))
                .map(step -> step.task().id())
                .distinct()
                .count());
    }
}
