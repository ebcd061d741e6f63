package vn.caurong.launch.internal;

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
    private int code;

    AdminCommand(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = arguments.getNonOptionArgs();
        String what = words.size() > 1 ? words.get(1) : "";
        code = switch (what) {
            case "verify-journal" -> verifyJournal();
            case "journal-heads" -> journalHeads();
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

    private static int wrong(String what) {
        System.err.println(
                what.isEmpty()
                        ? "Hãy nêu việc cần làm: ./caurong admin verify-journal | journal-heads"
                        : "Không có việc «%s». Hiện có: verify-journal, journal-heads".formatted(what));
        return WRONG_USE;
    }

    @Override
    public int getExitCode() {
        return code;
    }
}
