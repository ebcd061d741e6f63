package vn.caurong.tasks.urging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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

    private static final int COUNTED = 4;

    /** In the caller's transaction. */
    void tell(List<UrgedStep> steps, Map<UUID, UUID> bundles) {
        Map<UUID, List<UrgedStep>> byPerson = new LinkedHashMap<>();
        for (UrgedStep step : steps) {
            byPerson.computeIfAbsent(step.person(), _ -> new ArrayList<>()).add(step);
        }
        List<NewNotice> told = new ArrayList<>();
        byPerson.forEach((person, own) -> told.add(notice(person, own, Objects.requireNonNull(bundles.get(person)))));
        notices.tell(told);
    }

    private NewNotice notice(UUID person, List<UrgedStep> steps, UUID bundle) {
        Subject subject = new Subject(KIND, bundle);
        access.grant(subject, new Principal.Person(person), KIND);
        UrgedStep first = steps.getFirst();
        List<String> counts = counts(steps);
        return new NewNotice(
                person,
                KIND + ":" + bundle,
                says(counts),
                counts,
                subject,
                null,
                "/tasks/urgings/" + bundle,
                urgency(steps),
                TaskSubject.line(first.task().words()),
                "",
                "",
                first.waits() ? null : first.task().due());
    }

    /** A decision that waits is mailed with the day's others, however urgent the work was. */
    private static int urgency(List<UrgedStep> steps) {
        return steps.stream()
                .filter(step -> !step.waits())
                .mapToInt(step -> step.task().urgency())
                .max()
                .orElse(0);
    }

    private static String says(List<String> counts) {
        if (counts.size() > COUNTED) {
            return "tasks.urging.notice.decide";
        }
        return counts.getLast().equals("0") ? "tasks.urging.notice" : "tasks.urging.notice.confirm";
    }

    /** As the words of {@link #says} number them; decisions are named only where some wait. */
    private static List<String> counts(List<UrgedStep> steps) {
        List<String> counts = Stream.of(
                        List.of("OVERDUE"),
                        List.of("DUE", "BEFORE"),
                        List.of(Ladder.UP),
                        List.of(Waiting.CONFIRM),
                        Waiting.DECISIONS)
                .map(kinds -> count(steps, kinds))
                .toList();
        return counts.getLast().equals("0") ? counts.subList(0, COUNTED) : counts;
    }

    private static String count(List<UrgedStep> steps, List<String> kinds) {
        return String.valueOf(steps.stream()
                .filter(step -> kinds.contains(step.kind()))
                .map(step -> step.task().id())
                .distinct()
                .count());
    }
}
