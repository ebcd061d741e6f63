package vn.caurong.documents.incoming.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.caurong.CauRongTest;
import vn.caurong.documents.register.DocumentType;
import vn.caurong.documents.register.DocumentTypes;

@CauRongTest
class TypeNameTests {
    private final DocumentTypes types;

    TypeNameTests(DocumentTypes types) {
        this.types = types;
    }

    @Test
    void theRegisterKnowsEveryTypeThatCanBeRead_D22_1() {
        assertThat(TypeName.all().map(type -> type.code() + " " + type.name()))
                .isSubsetOf(types.on(LocalDate.of(2020, 4, 6)).stream()
                        .map(TypeNameTests::codeAndName)
                        .toList());
    }

    private static String codeAndName(DocumentType type) {
        return type.code() + " " + type.name();
    }
}
