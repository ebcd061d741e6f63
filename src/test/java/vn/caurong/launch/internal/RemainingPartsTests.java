package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.support.GenericApplicationContext;

/** Parts made lazily are all made behind the first page, and one that cannot be made is noticed. */
class RemainingPartsTests {
    private final List<String> made = new ArrayList<>();

    @Test
    void partsNobodyAskedForAreMade() {
        try (GenericApplicationContext parts = parts()) {
            assertThat(made).isEmpty();
            RemainingParts.make(parts.getBeanFactory());
            assertThat(made).containsExactly("told");
        }
    }

    @Test
    void aPartThatCannotBeMadeIsTold() {
        try (GenericApplicationContext parts = parts()) {
            parts.registerBean("broken", Integer.class, () -> Integer.valueOf("none"), RemainingPartsTests::lazily);
            assertThatThrownBy(() -> RemainingParts.make(parts.getBeanFactory()))
                    .isInstanceOf(BeanCreationException.class)
                    .hasMessageContaining("broken");
        }
    }

    @Test
    void jobsThatDoNotStartEndTheProgram() {
        try (GenericApplicationContext program = withoutScheduler()) {
            new RemainingParts(ended -> made.add("ended")).makeOrEnd(program);
            assertThat(made).containsExactly("ended");
        }
    }

    @Test
    void aProgramThatIsEndingIsNotEndedAgain() {
        GenericApplicationContext program = withoutScheduler();
        program.close();
        new RemainingParts(ended -> made.add("ended")).makeOrEnd(program);
        assertThat(made).isEmpty();
    }

    private static GenericApplicationContext withoutScheduler() {
        GenericApplicationContext program = new GenericApplicationContext();
        program.registerBean(SchedulerLife.class, () -> new SchedulerLife(program.getBeanProvider(Scheduler.class)));
        program.refresh();
        return program;
    }

    private GenericApplicationContext parts() {
        GenericApplicationContext parts = new GenericApplicationContext();
        parts.registerBean("told", Object.class, () -> made.add("told"), RemainingPartsTests::lazily);
        parts.refresh();
        return parts;
    }

    private static void lazily(BeanDefinition part) {
        part.setLazyInit(true);
    }
}
