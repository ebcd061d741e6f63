package vn.caurong.tasks.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caurong.files.FileView;
import vn.caurong.kernel.Vietnam;
import vn.caurong.tasks.giving.PartLine;
import vn.caurong.tasks.results.TaskResult;
import vn.caurong.tasks.sources.SourceLine;
import vn.caurong.tasks.state.Standing;
import vn.caurong.tasks.task.Task;
import vn.caurong.ui.Screen;
import vn.caurong.ui.Step;
import vn.caurong.worklist.WorkList;

/**
 * The page of a task.
 *
 * @param names of units and people, by post
 * @param giver who gave it, as people are called
 * @param parts the first of those the reader may open
 * @param returnable until when it may be returned, null when that is over or not asked
 * @param unknownYear of its deadline while its holidays are not known, else empty
 * @param parentTitle of the whole, null when it is no part or the reader may not see the whole
 * @param source the subject it came from, null for none or one the reader may not see
 * @param quoted the paragraph it came from, empty for none or for who may not read it
 * @param result the outgoing document that is its result, null for none
 * @param resultHref its address, null for who may not see it
 * @param resultClosed whether it is restricted besides: then its number is not said either
 * @param signed whether the signature of who gave it on that draft confirms the task
 * @param files that came with reports
 * @param position in the reader's work list, null when it does not wait for them
 * @param onward what else waits for the reader
 */
record TaskPage(
        Task task,
        Standing standing,
        Map<UUID, String> names,
        String giver,
        List<TaskFact> facts,
        List<PartLine> parts,
        TaskDoing doing,
        List<TaskWaiting> waiting,
        List<TaskLine> history,
        @Nullable Instant returnable,
        String unknownYear,
        @Nullable String parentTitle,
        @Nullable SourceLine source,
        String quoted,
        @Nullable TaskResult result,
        @Nullable String resultHref,
        boolean resultClosed,
        boolean signed,
        List<FileView> files,
        WorkList.@Nullable Position position,
        WorkList.@Nullable Onward onward) {
    String way() {
        return "/tasks/" + task.id();
    }

    String name(UUID post) {
        return names.getOrDefault(post, "");
    }

    /** The act in front, as its message keys name it. */
    String turn() {
        if (doing.decides()) {
            return "grant";
        }
        if (doing.setsInFront()) {
            return "setDeadline";
        }
        if (doing.givesAgain()) {
            return "again";
        }
        if (doing.resumes()) {
            return "resume";
        }
        if (doing.confirms()) {
            return "confirm";
        }
        if (doing.handsOn()) {
            return "handOn";
        }
        if (doing.receives()) {
            return "receive";
        }
        return doing.works() ? "done" : "part";
    }

    /** The whole is as far as its parts are; its lead reports words only. */
    boolean split() {
        return all() > 0;
    }

    /** How many parts the reader may not open. */
    int hiddenParts() {
        return all() - seen();
    }

    /** How many parts the reader may open stand behind those that are shown. */
    int moreParts() {
        return seen() - parts.size();
    }

    private int seen() {
        return parts.isEmpty() ? 0 : parts.getFirst().all();
    }

    /** How many parts there are. */
    int all() {
        return of("PARTS")
                .map(TaskFact::mark)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    List<String> coordinators() {
        return of("COORDINATOR").map(fact -> name(fact.post())).toList();
    }

    /** Deadlines that are no longer in force, in their order. */
    List<Instant> earlier() {
        List<Instant> all =
                of("DEADLINE").map(TaskFact::due).filter(Objects::nonNull).toList();
        return all.isEmpty() ? all : all.subList(0, all.size() - 1);
    }

    /** What is asked and not decided. */
    @Nullable
    TaskFact extension() {
        return of("EXTENSION")
                .filter(fact -> fact.decision() == null)
                .findFirst()
                .orElse(null);
    }

    /** Message key of how its result stands. */
    String resultKey() {
        String key = result == null ? "" : result.key();
        boolean usual = task.quantity() == 1 && standing == Standing.RUNNING_IN_TIME;
        return signed && usual && key.equals(TaskResult.REPORTS) ? "tasks.result.confirms" : key;
    }

    boolean watched() {
        return of("WATCHED").findAny().isPresent();
    }

    /** Whoever leads takes the link to a draft back. */
    boolean unlinks() {
        return result != null && result.drafted() && doing.works();
    }

    /** The day wished for as a form has it, empty when it is over meanwhile. */
    String wishedDay(Instant now) {
        TaskFact asked = extension();
        Instant due = asked == null ? null : asked.due();
        return due == null || due.isBefore(now) ? "" : Vietnam.write(due);
    }

    @Nullable
    Confirmed confirmation() {
        return Confirmed.of(facts);
    }

    /** What was said when it was reported done last; why it is late stands there. */
    String report() {
        String linked = result == null ? "" : result.words();
        return history.stream()
                .filter(TaskLine::reports)
                .findFirst()
                .map(line -> Objects.requireNonNullElse(line.words(), linked))
                .orElse("");
    }

    Step step(TaskLine line, Screen screen) {
        Confirmed confirmed = confirmation();
        return line.step(confirmed == null ? "" : confirmed.said(task.quantity(), screen), screen);
    }

    /** In the order of their reports. */
    List<ReportedFile> reported() {
        return of("FILE")
                .flatMap(report -> files.stream()
                        .filter(file -> file.version().file().toString().equals(report.words()))
                        .map(file -> new ReportedFile(file, report)))
                .toList();
    }

    private Stream<TaskFact> of(String kind) {
        return facts.stream().filter(fact -> fact.is(kind));
    }
}
