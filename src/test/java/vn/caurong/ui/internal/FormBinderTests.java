package vn.caurong.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.core.ResolvableType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.ErrorResponseException;

class FormBinderTests {
    record Form(
            @Nullable String name,
            @Nullable List<String> duties,
            @Nullable Map<String, String> fields) {}

    record Broken(String name) {
        Broken {
            if (name.isEmpty()) {
                throw new IllegalStateException("a fault of ours");
            }
        }
    }

    static class Ambiguous {
        Ambiguous(String one) {}

        Ambiguous(Integer other) {}
    }

    @Test
    void listsAndMapsAreReadByTheirNames() {
        var form = (Form) read(Form.class, "name", "An", "duties", "DIRECT", "fields[from]", "1");
        assertThat(form).isEqualTo(new Form("An", List.of("DIRECT"), Map.of("from", "1")));
        assertThat(((Form) read(Form.class, "duties[0]", "DIRECT")).duties()).containsExactly("DIRECT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"duties[x]", "duties[", "duties[999999999]", "duties[2147483648]", "fields["})
    void aNameThatMeansNothingIsBadInput(String name) {
        assertThatThrownBy(() -> read(Form.class, name, "1")).isInstanceOf(ErrorResponseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name[x]", "name.bytes", "name[", "class.name", "other[0].x"})
    void aNameThatIsNotAskedForIsNotRead(String name) {
        assertThat(read(Form.class, name, "1")).isEqualTo(new Form(null, null, null));
    }

    @Test
    void aFaultOfOursStaysOne() {
        assertThatThrownBy(() -> read(Broken.class, "name", "", "name[x]", "1"))
                .isInstanceOf(BeanInstantiationException.class);
        assertThatThrownBy(() -> read(Ambiguous.class, "one", "")).isInstanceOf(IllegalStateException.class);
    }

    private static Object read(Class<?> type, String... fields) {
        var request = new MockHttpServletRequest();
        for (int at = 0; at < fields.length; at += 2) {
            request.addParameter(fields[at], fields[at + 1]);
        }
        FormBinder binder = new FormBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(type));
        binder.construct(request);
        binder.bind(request);
        return Objects.requireNonNull(binder.getTarget());
    }
}
