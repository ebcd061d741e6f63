package vn.caurong.documents.incoming;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Post;
import vn.caurong.organization.WorkingTime;
import vn.caurong.worklist.Duty;

/** The item that waits for the clerks of the agency a document came to (NĐ 30/2020 Đ4.2c). */
@Component
class RegisterItems {
    private final Posts posts;
    private final Desk desk;
    private final WorkingTime time;

    RegisterItems(Posts posts, Desk desk, WorkingTime time) {
        this.posts = posts;
        this.desk = desk;
        this.time = time;
    }

    void open(Incoming document, int urgency, @Nullable Actor by) {
        Instant due = RegisterDeadline.of(document.arrivedAt(), urgency, time.of(document.agency()));
        for (Post clerk : posts.clerks(document.agency())) {
            desk.give(document, Duty.REGISTER, clerk.id(), due, by);
        }
    }
}
