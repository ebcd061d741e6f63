package vn.caurong.tasks.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
    private final Circumstances circumstances;
    private final TransactionTemplate transaction;
    private final TransactionTemplate beside;

    HeldLooksTests(ApplicationContext context) {
        steps = new TaskSteps(context, "Sở Đang Sửa Việc");
        agency = steps.agency.id();
        rows = context.getBean(UrgedRows.class);
        looks = context.getBean(Looks.class);
        circumstances = context.getBean(Circumstances.class);
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
            atOnce(() -> looks.next(read.stream()
                    .map(task -> new Looks.Look(task, WORKING.plusSeconds(3600)))
                    .toList()));
        });
        assertThat(rows.first(agency, true, WORKING)).extracting(OpenTask::id).containsExactly(changing);
    }

    @Test
    void whatCouldNotBeHadIsAskedForAgain() {
        UUID changing = steps.given();
        putOff();
        transaction.executeWithoutResult(status -> {
            due(changing);
            atOnce(() -> assertThat(looks.again(agency)).containsExactly(changing));
            status.setRollbackOnly();
        });
        assertThat(rows.first(agency, true, WORKING)).isEmpty();
        assertThat(looks.again(agency)).isEmpty();
        assertThat(rows.first(agency, true, WORKING)).hasSize(1);
    }

    /** Of a change that concerns all tasks, only what somebody held is left for the next run. */
    @Test
    void whatCouldNotBeHadIsLookedAtLaterWithoutTheOthers() {
        UUID changing = steps.given();
        UUID other = steps.given();
        follow("above:before");
        putOff();
        transaction.executeWithoutResult(status -> {
            due(changing);
            atOnce(() -> follow("above:now"));
            status.setRollbackOnly();
        });
        assertThat(rows.first(agency, true, WORKING)).extracting(OpenTask::id).containsExactly(other);
        putOff();
        follow("above:now");
        assertThat(rows.first(agency, true, WORKING)).extracting(OpenTask::id).containsExactly(changing);
        putOff();
        follow("above:now");
        assertThat(rows.first(agency, true, WORKING)).as("had by then").isEmpty();
    }

    private void follow(String fact) {
        circumstances.follow(agency, LocalDate.of(2031, 6, 11), Set.of(fact));
    }

    private void putOff() {
        looks.next(rows.first(agency, true, WORKING).stream()
                .map(task -> new Looks.Look(task, WORKING.plusSeconds(3600)))
                .toList());
    }

    private void atOnce(Runnable act) {
        beside.executeWithoutResult(_ -> {
            steps.jdbc.sql("set local lock_timeout = '2s'").update();
            act.run();
        });
    }

    private void due(UUID id) {
        steps.jdbc
                .sql("update tasks.task set due = ? where id = ?")
                .params(Timestamp.from(WORKING.plusSeconds(86400)), id)
                .update();
    }
}
