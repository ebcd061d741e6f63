package vn.caurong.browser;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.WorkList;

/** Puts work before the people of the demo, with words as long as they are in life. */
final class Waiting {
    static final String LONG = "Rà soát điều kiện làm việc từ xa, họp trực tuyến của các cơ quan, đơn vị trong thời"
            + " gian thực hiện cách ly xã hội phòng, chống dịch COVID-19";

    private Waiting() {}

    /** A post of the demo by its key, for example {@code stttt.lanhdao}. */
    static UUID post(String key) {
        return UUID.nameUUIDFromBytes(("post:" + key).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static void open(String post, Duty duty, Duration from, int urgency, String title) {
        NewItem item = new NewItem(
                new Subject("incoming", Ids.next()),
                duty,
                new Assignee.ToPost(post(post)),
                Program.bean(Clock.class).instant().plus(from),
                urgency,
                title,
                "2187/UBND-SNV",
                "Ban Quản lý Khu công nghệ cao và các khu công nghiệp Đà Nẵng");
        new TransactionTemplate(Program.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> Program.bean(WorkList.class).open(List.of(item), null));
    }
}
