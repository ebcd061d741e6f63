package vn.caurong.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.core.MethodParameter;

/** A part of a class is looked for under the name it has by default first. */
class NamedByTypeTests {
    @Test
    void aClassSuggestsItsDefaultName() {
        assertThat(suggested(0)).isEqualTo("namedByTypeTests.Plain");
    }

    @Test
    void anInterfaceSuggestsNothing() {
        assertThat(suggested(1)).isNull();
    }

    @Test
    void aNameThatIsToldGoesFirst() {
        assertThat(suggested(2)).isEqualTo("other");
    }

    private static String suggested(int parameter) {
        MethodParameter part = new MethodParameter(Whole.class.getDeclaredConstructors()[0], parameter);
        return new NamedByType().getSuggestedName(new DependencyDescriptor(part, true));
    }

    private static final class Plain {}

    private interface Port {}

    private record Whole(
            Plain plain, Port port, @Qualifier("other") Plain other) {}
}
