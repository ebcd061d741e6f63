package vn.caurong.launch.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aot.AotDetector;
import org.springframework.beans.BeansException;
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

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        ConfigurableApplicationContext program = event.getApplicationContext();
        boolean practices = program.getEnvironment().matchesProfiles(SettingProfiles.PRACTICE);
        if (AotDetector.useGeneratedArtifacts() && !practices) { // in practice the JVM is to remember them
            Thread.ofPlatform().name("remaining-parts").daemon().start(() -> makeOrEnd(program));
        } else {
            makeOrEnd(program);
        }
    }

    private static void makeOrEnd(ConfigurableApplicationContext program) {
        try {
            if (AotDetector.useGeneratedArtifacts()) { // otherwise there are none
                make(program.getBeanFactory());
            }
            program.getBeanProvider(SchedulerLife.class).ifAvailable(SchedulerLife::start);
        } catch (BeansException unmade) {
            if (program.isActive()) { // otherwise it is ending already
                LOG.error("A part of the program cannot be made; it ends", unmade);
                System.exit(SpringApplication.exit(program, () -> 1));
            }
        }
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
