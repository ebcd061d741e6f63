package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.tasks.TaskSteps;

/** A run waits for nobody's act and puts off nothing that somebody is changing. */
@CauRongTest
class HeldLooksTests {
    /** A Wednesday at 9:30, far from holidays. */
    private static final Instant WORKING = Instant.parse("2031-06-11T02:30:00Z");

    private final TaskSteps steps;
    private final UUID agency;
    private final UrgedRows rows;
    private final Looks looks;
    private final TransactionTemplate transaction;
    private final TransactionTemplate beside;

    HeldLooksTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Đang Sửa Việc");
        agency = steps.agency.id();
        rows = context.getBean(UrgedRows.class);
        looks = context.getBean(Looks.class);
        transaction = context.getBean(TransactionTemplate.class);
        beside = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Test
    void whatSomebodyIsChangingIsPassedOver() {
        UUID changing = steps.given();
        steps.given();
        List<OpenTask> read = rows.first(agency, true, WORKING);
        assertThat(read).hasSize(2);
        transaction.executeWithoutResult(_ -> {
            due(changing);
            atOnce(() -> {
                looks.next(read.stream()
                        .map(task -> new Looks.Look(task, WORKING.plusSeconds(3600)))
                        .toList());
                return true;
            });
        });
        assertThat(rows.first(agency, true, WORKING)).extracting(OpenTask::id).containsExactly(changing);
    }

    @Test
    void whatCouldNotBeHadIsAskedForAgain() {
        UUID changing = steps.given();
        looks.next(rows.first(agency, true, WORKING).stream()
                .map(task -> new Looks.Look(task, WORKING.plusSeconds(3600)))
                .toList());
        transaction.executeWithoutResult(status -> {
            due(changing);
            assertThat(atOnce(() -> looks.again(agency))).isFalse();
            status.setRollbackOnly();
        });
        assertThat(rows.first(agency, true, WORKING)).isEmpty();
        assertThat(looks.again(agency)).isTrue();
        assertThat(rows.first(agency, true, WORKING)).hasSize(1);
    }

    private boolean atOnce(Supplier<Boolean> act) {
        return beside.execute(_ -> {
            steps.jdbc.sql("set local lock_timeout = '2s'").update();
            return act.get();
        });
    }

    private void due(UUID id) {
        steps.jdbc
                .sql("update tasks.task set due = ? where id = ?")
                .params(Timestamp.from(WORKING.plusSeconds(86400)), id)
                .update();
    }
}
