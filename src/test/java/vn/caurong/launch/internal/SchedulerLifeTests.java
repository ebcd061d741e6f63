package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Jobs begin behind the first page, and never in a program that is ending. */
class SchedulerLifeTests {
    private final SchedulerLife life =
            new SchedulerLife(new StaticListableBeanFactory().getBeanProvider(Scheduler.class));

    @Test
    void jobsWaitUntilTheyAreStarted() {
        assertThat(life.isAutoStartup()).isFalse();
        assertThatThrownBy(life::start).isInstanceOf(NoSuchBeanDefinitionException.class);
    }

    @Test
    void aProgramThatEndedMeanwhileStartsNone() {
        assertThat(life.isRunning()).isTrue();
        life.stop();
        life.start();
        assertThat(life.isRunning()).isFalse();
    }
}
