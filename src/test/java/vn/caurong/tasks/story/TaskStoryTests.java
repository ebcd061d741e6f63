package vn.caurong.tasks.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.state.TaskState;

/** The tasks of the demo city: people who are there, acts that are possible, every state. */
class TaskStoryTests {
    private static final Map<String, TaskMove> MOVES = Map.ofEntries(
            Map.entry("receive", TaskMove.RECEIVE),
            Map.entry("return", TaskMove.RETURN),
            Map.entry("progress", TaskMove.PROGRESS),
            Map.entry("done", TaskMove.REPORT_DONE),
            Map.entry("ask", TaskMove.EXTEND),
            Map.entry("grant", TaskMove.EXTEND),
            Map.entry("refuse", TaskMove.EXTEND),
            Map.entry("confirm", TaskMove.CONFIRM),
            Map.entry("sendback", TaskMove.SEND_BACK),
            Map.entry("again", TaskMove.GIVE_AGAIN),
            Map.entry("putoff", TaskMove.PUT_OFF),
            Map.entry("resume", TaskMove.RESUME),
            Map.entry("cancel", TaskMove.CANCEL));

    private final List<StoryTask> tasks = StoryTask.read(TaskStory.text());

    @Test
    void everyStateIsThere() {
        Set<TaskState> states = EnumSet.noneOf(TaskState.class);
        tasks.forEach(task -> states.add(end(task)));
        assertThat(tasks).hasSizeGreaterThanOrEqualTo(40);
        assertThat(states).containsExactlyInAnyOrder(TaskState.values());
    }

    private static TaskState end(StoryTask task) {
        TaskState state = TaskState.GIVEN;
        for (StoryAct act : task.followed()) {
            TaskMove move = MOVES.get(act.act());
            if (move != null) {
                state = state.after(move).orElseThrow(() -> new AssertionError(task.key() + ": " + act));
            } else {
                assertThat(act.act()).as(task.key()).isIn("read", "part");
            }
        }
        return state;
    }

    /** Days count backwards; an excuse where nothing was late would be refused and stop the story. */
    @Test
    void whatIsExcusedWasReportedAfterItsDeadline() {
        List<StoryTask> excused = tasks.stream()
                .filter(task ->
                        task.followed().stream().anyMatch(act -> !act.lateWhy().isEmpty()))
                .toList();
        assertThat(excused)
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.followed())
                        .filteredOn(act -> act.act().equals("done"))
                        .allSatisfy(act -> assertThat(act.at().day())
                                .isLessThan(task.given().day() - task.due())));
        assertThat(tasks).anySatisfy(task -> assertThat(task.quantity()).isGreaterThan(1));
    }

    @Test
    void everybodyHoldsTheirPostAndTimeGoesForward() throws IOException {
        Set<String> held = new ClassPathResource("organization/city/posts.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.endsWith("|"))
                .map(line -> line.substring(0, line.indexOf('|')))
                .collect(Collectors.toSet());
        for (StoryTask task : tasks) {
            assertThat(held).as(task.key()).contains(task.giver(), task.lead()).containsAll(task.coordinators());
            List<StoryAct> told = TaskStory.steps(List.of(task)).stream()
                    .skip(1)
                    .map(TaskStory.Step::act)
                    .toList();
            assertThat(told).as(task.key()).isEqualTo(task.followed());
        }
    }
}
