package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import vn.caurong.CauRongTest;
import vn.caurong.StatementCount;
import vn.caurong.whole.Handlers.Handler;

/** Every page and button of administration: of one's own agency only, and asking the database a few times. */
@CauRongTest
class AdministrationPagesTests {
    private static final int MOST = 12;

    private final ApplicationContext context;
    private final Administered own;
    private final Administered other;

    AdministrationPagesTests(ApplicationContext context) {
        this.context = context;
        this.own = new Administered(context, "Sở Được Quản Trị");
        own.reach(); // what is shared by the city is hers too
        this.other = new Administered(context, "Sở Quản Trị Khác");
    }

    @TestFactory
    Stream<DynamicTest> anotherAgencysAdministratorFindsNothing() {
        return handlers()
                .filter(handler -> handler.has("{") && !handler.has("{sheet}")) // templates are nobody's
                .map(handler -> DynamicTest.dynamicTest(handler.toString(), () -> {
                    String address = own.address(handler.pattern());
                    assertThat(address)
                            .as("an id for every place in the address")
                            .doesNotContain("{");
                    var answer = handler.method() == RequestMethod.GET
                            ? own.get(address, other.admin)
                            : own.post(address, Administered.form("post", own.ids.get("post")), other.admin);
                    assertThat(answer).hasStatus(404);
                }));
    }

    @TestFactory
    Stream<DynamicTest> noPageAsksOften() {
        return handlers()
                .filter(handler -> handler.method() == RequestMethod.GET)
                .filter(handler -> !handler.has("{picture}")) // a file, not a page
                .map(handler -> DynamicTest.dynamicTest(handler.toString(), () -> {
                    String address = own.address(handler.pattern());
                    assertThat(own.get(address, own.admin)).hasStatusOk();
                    List<String> asked = StatementCount.statements(() -> own.get(address, own.admin));
                    // signing the reader in for the test is two of them
                    assertThat(asked).as(address).hasSizeLessThanOrEqualTo(MOST + 2);
                }));
    }

    private Stream<Handler> handlers() {
        return Handlers.of(context).stream().filter(handler -> handler.has("/administration"));
    }
}
