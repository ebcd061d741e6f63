package vn.caurong.tasks;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.dues.Deadline;
import vn.caurong.tasks.flow.ConfirmingTasks;
import vn.caurong.tasks.flow.KnowingTasks;
import vn.caurong.tasks.flow.Rating;
import vn.caurong.tasks.flow.ReceivingTasks;
import vn.caurong.tasks.flow.TaskAct;
import vn.caurong.tasks.giving.GivingTasks;
import vn.caurong.tasks.giving.NewTask;
import vn.caurong.tasks.parties.Parties;
import vn.caurong.tasks.parties.Party;
import vn.caurong.tasks.reports.ReportingTasks;
import vn.caurong.tasks.task.Quality;
import vn.caurong.tasks.task.Tasks;

/** The steps of a task through the module's own services, for measuring. */
public class MeasuredTasks {
    private static final Duration WEEK = Duration.ofDays(7);

    private final Tasks tasks;
    private final GivingTasks giving;
    private final ReceivingTasks receiving;
    private final ReportingTasks reporting;
    private final ConfirmingTasks confirming;
    private final KnowingTasks knowing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public MeasuredTasks(ApplicationContext context) {
        tasks = context.getBean(Tasks.class);
        giving = context.getBean(GivingTasks.class);
        receiving = context.getBean(ReceivingTasks.class);
        reporting = context.getBean(ReportingTasks.class);
        confirming = context.getBean(ConfirmingTasks.class);
        knowing = context.getBean(KnowingTasks.class);
        transaction = context.getBean(TransactionTemplate.class);
        clock = context.getBean(Clock.class);
    }

    /** Due in a week; the first leads, the others coordinate. */
    public UUID give(String words, List<Actor> parties, Actor giver) {
        List<Party> all = parties.stream()
                .map(each -> new Party(each.unit(), each.post()))
                .toList();
        var due = new Deadline(clock.instant(), null, clock.instant().plus(WEEK));
        var task = new NewTask(
                words,
                "Báo cáo kết quả",
                1,
                "Giám đốc",
                0,
                new Parties(all.subList(0, 1), all.subList(1, all.size())),
                due,
                null,
                "",
                null);
        return transaction.execute(_ -> giving.give(task, giver));
    }

    public void receive(UUID id, Actor lead) {
        transaction.executeWithoutResult(_ -> receiving.receive(act(id, "", lead), lead));
        transaction.executeWithoutResult(
                _ -> reporting.progress(act(id, "Đang tổng hợp số liệu", lead), 40, List.of(), lead));
    }

    public void report(UUID id, Actor lead) {
        transaction.executeWithoutResult(_ -> reporting.done(act(id, "Đã làm xong", lead), List.of(), lead));
    }

    public void confirm(UUID id, Actor giver) {
        var usual = Rating.of(Integer.toString(Quality.GOOD.mark()));
        transaction.executeWithoutResult(_ -> confirming.confirm(act(id, "", giver), usual, giver));
    }

    /** The lead has seen that it is confirmed. */
    public void know(UUID id, Actor lead) {
        transaction.executeWithoutResult(_ -> knowing.read(tasks.visible(id, lead), lead));
    }

    private TaskAct act(UUID id, String words, Actor by) {
        return new TaskAct(id, tasks.visible(id, by).version(), words);
    }
}
