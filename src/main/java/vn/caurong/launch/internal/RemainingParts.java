package vn.caurong.launch.internal;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes what no page has asked for yet as soon as the first can be read, then starts the jobs
 * (decision 36): a part that cannot be made ends the program at its start instead of failing a
 * citizen at night.
 */
class RemainingParts implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(RemainingParts.class);

    private final Consumer<ConfigurableApplicationContext> end;

    RemainingParts() {
        this(program -> System.exit(SpringApplication.exit(program, () -> 1)));
    }

    RemainingParts(Consumer<ConfigurableApplicationContext> end) {
        this.end = end;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        ConfigurableApplicationContext program = event.getApplicationContext();
        boolean practices = program.getEnvironment().matchesProfiles(SettingProfiles.PRACTICE);
        if (AotDetector.useGeneratedArtifacts() && !practices) { // in practice the JVM is to remember them
            Thread.ofPlatform().name("remaining-parts").daemon().start(() -> makeOrEnd(program));
        } else {
            begin(program);
        }
    }

    /** Whatever fails in a thread of its own would leave a program without jobs, and nobody would know. */
    void makeOrEnd(ConfigurableApplicationContext program) {
        try {
            begin(program);
        } catch (RuntimeException | LinkageError failed) {
            if (program.isActive()) { // otherwise it is ending already
                LOG.error("A part of the program cannot be made or its jobs not started; it ends", failed);
                end.accept(program);
            }
        }
    }

    private static void begin(ConfigurableApplicationContext program) {
        if (AotDetector.useGeneratedArtifacts()) { // otherwise all are made
            make(program.getBeanFactory());
        }
        program.getBeanProvider(SchedulerLife.class).ifAvailable(SchedulerLife::start);
    }

    /** Every singleton, in the order they were told of. */
    static void make(ConfigurableListableBeanFactory parts) {
        for (String name : parts.getBeanDefinitionNames()) {
            if (parts.getMergedBeanDefinition(name).isSingleton()
                    && !parts.getMergedBeanDefinition(name).isAbstract()) {
                parts.getBean(name);
            }
        }
    }
}
