package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
