package vn.caurong.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.ResolvableType;
import org.springframework.dao.CannotAcquireLockException;
import vn.caurong.CauRongTest;
import vn.caurong.journal.Journal;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** Work of posts that are no more moves on post by post, whatever happens to one of them. */
@CauRongTest
class MovingTroubleTests extends OpenedWork {
    private final ApplicationContext context;
    private final AtomicReference<UUID> first = new AtomicReference<>();

    MovingTroubleTests(ApplicationContext context) {
        super(context);
        this.context = context;
    }

    @Test
    void theTroubleOfOnePostStopsNoOther() {
        divisionEnds();
        MovingOn moving = troubled(() -> new IllegalStateException("first post"));
        assertThatThrownBy(moving::on).hasMessage("first post");
        assertThat(moved()).containsExactlyInAnyOrder(true, false);
        context.getBean(MovingOn.class).on();
        assertThat(moved()).containsExactly(true, true);
    }

    @Test
    void whoWasStoppedByALockMovesTheSecondTime() {
        divisionEnds();
        troubled(() -> new CannotAcquireLockException("deadlock")).on();
        assertThat(moved()).containsExactly(true, true);
    }

    /** Of the posts of the division the first that moves has trouble, once. */
    private MovingOn troubled(Supplier<RuntimeException> trouble) {
        ApplicationEventPublisher events = event -> {
            if (event instanceof WorkList.GoneOn(UUID from, UUID _) && posts().contains(from)) {
                if (first.compareAndSet(null, from)) {
                    throw trouble.get();
                }
            }
            context.publishEvent(event);
        };
        ObjectProvider<WorkList.Belonging> belonging =
                context.getBeanProvider(ResolvableType.forClass(WorkList.Belonging.class));
        return new MovingOn(
                context.getBean(FormerItems.class),
                context.getBean(Heirs.class),
                belonging,
                access,
                context.getBean(Journal.class),
                events,
                transaction,
                clock);
    }

    private void divisionEnds() {
        open(Duty.PROCESS, agency.specialist());
        open(Duty.KNOW, agency.unitHead());
        jdbc.sql("update organization.unit set during = '[2020-01-01,2020-02-01)' where id = ?")
                .param(agency.division())
                .update();
    }

    private List<UUID> posts() {
        return List.of(agency.specialist().post(), agency.unitHead().post());
    }

    private List<Boolean> moved() {
        return work.openOn(subject).stream()
                .map(item -> item.assignee().id().equals(agency.leader().post()))
                .toList();
    }
}
