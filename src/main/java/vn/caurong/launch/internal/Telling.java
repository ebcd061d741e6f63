package vn.caurong.launch.internal;

import java.io.IOException;
import java.sql.SQLException;

/** Ends a command of the launcher with what went wrong in one sentence, and what to do. */
final class Telling {
    private Telling() {}

    interface Act {
        void run() throws Exception;
    }

    static void orSay(Act act) {
        System.exit(code(act));
    }

    /** 0, or 1 after the sentence. */
    static int code(Act act) {
        try {
            act.run();
            return 0;
        } catch (StartFailure refused) {
            return say(refused.sentence(), refused.remedy());
        } catch (IOException | SQLException failed) {
            return say(
                    "Không làm được: %s.".formatted(failed.getMessage()),
                    "Hãy xem còn chỗ trống và quyền ghi ở nơi đã chọn, rồi làm lại.");
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static int say(String sentence, String remedy) {
        System.err.println(sentence);
        System.err.println(remedy);
        return 1;
    }
}
