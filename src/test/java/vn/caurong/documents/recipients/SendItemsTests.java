package vn.caurong.documents.recipients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.documents.delivery.SentStates;
import vn.caurong.documents.outgoing.Office;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.TestAgency;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** Sending by the next working morning as work of the sender's clerks (QĐ 28/2018 Đ6.2). */
@CauRongTest
class SendItemsTests {
    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final LateDeliveries late;
    private final Office office;
    private final TestAgency receiver;

    SendItemsTests(ApplicationContext context, JdbcClient jdbc) {
        this.context = context;
        this.jdbc = jdbc;
        this.late = context.getBean(LateDeliveries.class);
        this.office = new Office(context, "Sở Gửi Chậm");
        this.receiver = TestAgency.create(jdbc, "Sở Nhận Chậm");
    }

    @Test
    void whatArrivesAtOnceIsNobodysWork() {
        UUID id = sent();
        older(id);
        late.run();
        assertThat(open(id)).isEmpty();
    }

    @Test
    void whatDoesNotArriveWaitsForTheClerkUntilItDoes() {
        UUID id = sent();
        jdbc.sql("update documents.outgoing_delivery set state = 'SENT' where outgoing = ?")
                .param(id)
                .update();
        jdbc.sql("update documents.clock_run set met_at = null where subject_id = ? and clock = 'SEND'")
                .param(id)
                .update();
        late.run();
        assertThat(open(id)).as("two minutes are not over").isEmpty();
        older(id);
        late.run();
        late.run();
        assertThat(open(id)).singleElement().satisfies(item -> {
            assertThat(item.assignee().id()).isEqualTo(office.agency.clerk().post());
            assertThat(item.due()).isEqualTo(due(id));
            assertThat(item.from()).isEqualTo(receiver.name());
        });
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        _ -> context.getBean(SentStates.class).report(id, receiver.id(), ExchangeState.RECEIVED, null));
        assertThat(open(id)).isEmpty();
    }

    private UUID sent() {
        UUID id = office.issued(receiver.name());
        await().untilAsserted(() -> assertThat(
                        jdbc.sql("""
                        select count(*) from documents.outgoing_delivery where outgoing = ? and state = 'ARRIVED'\
                        """).param(id).query(Integer.class).single())
                .isEqualTo(1));
        return id;
    }

    private void older(UUID id) {
        jdbc.sql("update documents.outgoing_issue set at = at - interval '3 minutes' where outgoing = ?")
                .param(id)
                .update();
    }

    private java.time.Instant due(UUID id) {
        return jdbc.sql("select due from documents.clock_run where subject_id = ? and clock = 'SEND'")
                .param(id)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private List<OpenItem> open(UUID id) {
        return context.getBean(WorkList.class).openOn(new Subject("outgoing", id)).stream()
                .filter(item -> item.duty() == Duty.SEND)
                .toList();
    }
}
