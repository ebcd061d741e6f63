package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.Profile;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** Parts put together at build for another way of starting go again. */
class UnwantedPartsTests {
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void partsOfAProfileThatIsNotActiveGoWithWhatTheyMake() {
        try (GenericApplicationContext parts = parts()) {
            assertThat(parts.getBeanDefinitionNames()).containsExactly("plain");
        }
    }

    @Test
    void partsOfAnActiveProfileStay() {
        environment.setActiveProfiles("demo", "story");
        try (GenericApplicationContext parts = parts()) {
            assertThat(parts.getBeanDefinitionNames()).containsExactly("plain", "told", "made");
        }
    }

    private GenericApplicationContext parts() {
        GenericApplicationContext parts = new GenericApplicationContext();
        parts.registerBeanDefinition("plain", new RootBeanDefinition(Plain.class));
        parts.registerBeanDefinition("told", new RootBeanDefinition(Told.class));
        RootBeanDefinition made = new RootBeanDefinition(String.class);
        made.setFactoryBeanName("told");
        parts.registerBeanDefinition("made", made);
        UnwantedParts unwanted = new UnwantedParts();
        unwanted.setEnvironment(environment);
        unwanted.postProcessBeanDefinitionRegistry(parts);
        return parts;
    }

    private static final class Plain {}

    @Profile("demo & story")
    private static final class Told {}
}
