package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Errands.INCOMING;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** Telling a sender on the same day that its message is here (NĐ 30/2020 Đ21.2c). */
@CauRongTest
class AcknowledgementTests {
    private static final String TOLD = "Gửi thư điện tử cho văn thư nơi gửi";

    private final WorkList worklist;
    private final Errands errands;
    private final Errands other;

    AcknowledgementTests(ApplicationContext context) {
        this.worklist = context.getBean(WorkList.class);
        this.errands = new Errands(context, "Sở Báo Nhận");
        this.other = new Errands(context, "Sở Khác");
    }

    @Test
    void aMessageBroughtByHandWaitsForTheClerkUntilTheSenderWasTold() {
        UUID id = errands.message();
        Actor clerk = errands.agency.clerk();
        OpenItem item = open(id).getFirst();
        assertThat(item.assignee().id()).isEqualTo(clerk.post());
        assertThat(item.due()).isNotNull();
        String way = INCOMING + "/" + id;
        assertThat(Said.text(errands.get(way, clerk))).contains("Báo đã nhận");
        String act = way + "/acknowledgement";
        assertThat(errands.get(act, clerk)).hasStatusOk();
        assertThat(errands.get(act, errands.agency.leader())).hasStatus(403);
        assertThat(errands.get(act, other.agency.clerk())).hasStatus(404);
        Said.says(errands.post(act, clerk, said(" ")), 422, "Chưa ghi đã báo cho ai");
        assertThat(errands.post(act, clerk, said(TOLD))).hasStatus(303);
        assertThat(open(id)).isEmpty();
        assertThat(errands.post(act, clerk, said(TOLD))).as("told before").hasStatus(422);
        assertThat(Said.text(errands.get(way, clerk))).doesNotContain("Báo đã nhận");
    }

    @Test
    void aScanHasNobodyToBeToldByAProgramOrByHand() {
        assertThat(open(errands.dropped())).isEmpty();
    }

    private Map<String, String> said(String how) {
        Map<String, String> form = errands.form(0);
        form.put("words", how);
        return form;
    }

    private List<OpenItem> open(UUID id) {
        return worklist.openOn(new Subject("incoming", id)).stream()
                .filter(item -> item.duty() == Duty.ACKNOWLEDGE)
                .toList();
    }
}
