package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.whole.Handlers.Handler;

/** Fields by names no page of ours sends are answered with a sentence, whatever form they come in. */
@CauRongTest
class MisnamedFieldsTests {
    private final ApplicationContext context;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private Administered desk;

    MisnamedFieldsTests(ApplicationContext context, MockMvcTester mvc, TestSignIn signIn) {
        this.context = context;
        this.mvc = mvc;
        this.signIn = signIn;
    }

    @BeforeEach
    void anAgency() {
        desk = new Administered(context, "Sở Tên Lạ");
        desk.reach();
        desk.ids.put("none", UUID.randomUUID().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "/administration/agencies/{agency}/delegations, duties",
        "/administration/posts/{post}/signing, types",
        "/administration/units/{unit}/ending, successors",
        "/account/delegations, duties",
        "/documents/outgoing/{none}/submission, checkers",
    })
    void aListByANameThatIsNoneIsBadInput(String address, String list) {
        for (String name : new String[] {"[x]", "[", "[999999999]", "[99999999999]"}) {
            bad(address, list + name);
        }
        for (String name : new String[] {"[-1]", "[0].x", "[0][y]", ".x"}) {
            answered(address, list + name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/documents/outgoing/{none}/content, fields[",
        "/documents/outgoing/{none}/content, version",
        "/documents/outgoing/{none}/places, personX",
        "/account/notices, minutes",
    })
    void whatCannotBeReadIsBadInput(String address, String name) {
        bad(address, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x]", "[", ".x", ".class.name", "]["})
    void aFieldWithinAFieldIsNoFaultOfOursInAnyForm(String within) {
        List<Handler> forms = Handlers.of(context).stream()
                .filter(handler -> handler.method() == RequestMethod.POST)
                .filter(handler -> !handler.fields().isEmpty())
                .toList();
        assertThat(forms).hasSizeGreaterThan(30);
        for (Handler form : forms) {
            String address = form.pattern().replaceAll("\\{(?!unit}|post}|agency})\\w+}", "{none}");
            answered(address, form.fields().getFirst() + within);
            answered(address, form.fields().getLast() + within);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/administration/units/{unit}/ending, successors[999999999], 400",
        "/administration/units/{unit}/ending, day[x], 200",
        "/administration/holidays/preview, until[x], 200",
        "/administration/partners/{partner}, q[x], 200",
        "/administration/series, year.bytes[0], 200",
    })
    void anAddressWithThemToo(String address, String name, int status) {
        assertThat(mvc.get().uri(desk.address(address)).param(name, "1").with(signIn.as(desk.admin)))
                .as(address + " " + name)
                .hasStatus(status);
    }

    private void bad(String address, String name) {
        assertThat(post(address, name, false))
                .as(address + " " + name)
                .hasStatus(400)
                .bodyText()
                .contains("<html", "Trang gửi lên thiếu hoặc sai dữ liệu");
        assertThat(post(address, name, true))
                .hasStatus(400)
                .bodyText()
                .contains("Trang gửi lên thiếu hoặc sai dữ liệu")
                .doesNotContain("<html");
    }

    private void answered(String address, String name) {
        for (boolean script : new boolean[] {false, true}) {
            assertThat(post(address, name, script).getResponse().getStatus())
                    .as(address + " " + name)
                    .isLessThan(500)
                    .isNotEqualTo(403);
        }
    }

    private MvcTestResult post(String address, String name, boolean script) {
        Map<String, String> form = new HashMap<>(Map.of("key", UUID.randomUUID().toString()));
        form.putAll(Map.of("version", "1", "urgency", "0"));
        form.put(name, "x");
        var request = mvc.post().uri(desk.address(address));
        form.forEach(request::param);
        if (script) {
            request.header("HX-Request", "true");
        }
        return request.with(signIn.as(by(address))).exchange();
    }

    private Actor by(String address) {
        return address.startsWith("/administration") ? desk.admin : desk.agency.leader();
    }
}
