package vn.caurong.launch.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Journal;

/**
 * {@code ./caurong admin …}: looks after the data without serving anyone; beside a running program
 * or alone.
 */
@Component
@Profile(AdminCommand.PROFILE)
class AdminCommand implements ApplicationRunner, ExitCodeGenerator {
    static final String PROFILE = "admin";

    private static final int WRONG_USE = 64;

    private final Journal journal;
    private final SchedulerClient scheduler;
    private final Clock clock;
    private int code;

    AdminCommand(Journal journal, SchedulerClient scheduler, Clock clock) {
        this.journal = journal;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = arguments.getNonOptionArgs();
        String what = words.size() > 1 ? words.get(1) : "";
        code = switch (what) {
            case "verify-journal" -> verifyJournal();
            case "journal-heads" -> journalHeads();
            case "rebuild-search" -> rebuildSearch();
            default -> wrong(what);
        };
    }

    private int verifyJournal() {
        Journal.@Nullable Broken broken = journal.verify().orElse(null);
        if (broken == null) {
            System.out.println("Nhật ký nguyên vẹn: mọi mục đều nối đúng mục trước nó.");
            return 0;
        }
        System.out.printf(
                "Nhật ký bị sai ở cơ quan %s, mục số %d: %s%n", broken.agency(), broken.number(), broken.why());
        return 1;
    }

    /** For keeping elsewhere: what proves later that nothing up to it was changed. */
    private int journalHeads() {
        journal.signedHeads().forEach(System.out::println);
        return 0;
    }

    /** The running program does it, or the next one that starts. */
    private int rebuildSearch() {
        scheduler.scheduleIfNotExists(new TaskInstance<>("search.rebuild", "all"), clock.instant());
        System.out.println("Sẽ đọc lại mọi văn bản vào chỉ mục tìm kiếm; trong lúc đó vẫn tìm được.");
        return 0;
    }

    private static int wrong(String what) {
        System.err.println(
                what.isEmpty()
                        ? "Hãy nêu việc cần làm: ./caurong admin verify-journal | journal-heads | rebuild-search"
                        : "Không có việc «%s». Hiện có: verify-journal, journal-heads, rebuild-search".formatted(what));
        return WRONG_USE;
    }

    @Override
    public int getExitCode() {
        return code;
    }
}
