package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Errands.INCOMING;
import static vn.caurong.whole.Errands.OUTGOING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;
import vn.caurong.whole.Handlers.Handler;

/**
 * Addresses of others' documents typed by hand: every handler answers as if there were none, to
 * people of another agency and to those of the same agency whom it does not concern.
 */
@CauRongTest
class ForeignAddressTests {
    private static final String SAYS = "Địa chỉ sai, hoặc nội dung này không dành cho bạn.";

    private final ApplicationContext context;
    private final Errands owner;
    private final Errands other;
    private final Rows rows;

    ForeignAddressTests(ApplicationContext context, JdbcClient jdbc) {
        this.context = context;
        this.owner = new Errands(context, "Sở Chủ Văn Bản");
        this.other = new Errands(context, "Sở Tò Mò");
        this.rows = new Rows(jdbc);
    }

    @TestFactory
    Stream<DynamicTest> nobodyReachesADocumentOfAnotherAgency() {
        List<UUID> incoming = List.of(owner.dropped(), owner.presented(), owner.assigned());
        List<UUID> outgoing = List.of(owner.drafted(), owner.approved(), owner.issued());
        return handlers()
                .map(handler -> DynamicTest.dynamicTest(handler.toString(), () -> {
                    for (UUID id : handler.has(INCOMING) ? incoming : outgoing) {
                        Actor stranger = actor(handler, other.agency);
                        assertHidden(send(handler, id, stranger));
                    }
                }));
    }

    /**
     * What the clerk has is not for the division yet, its draft not for the office; clerks see all
     * of their agency's registers.
     */
    @TestFactory
    Stream<DynamicTest> norDoColleaguesWhomItDoesNotConcern() {
        TestAgency a = owner.agency;
        Actor colleague = a.more(a.office(), "Chuyên viên khác", Role.SPECIALIST, "Tô Thử Khác");
        UUID incoming = owner.dropped();
        UUID outgoing = owner.drafted();
        List<Actor> division = List.of(a.deputy(), a.unitHead(), a.specialist());
        List<Actor> office = List.of(owner.coordinator, colleague);
        var tests = new ArrayList<DynamicTest>();
        handlers().forEach(handler -> {
            boolean came = handler.has(INCOMING);
            for (Actor actor : came ? division : office) {
                if (may(handler, actor)) {
                    tests.add(DynamicTest.dynamicTest(
                            handler + " " + actor.title(),
                            () -> assertHidden(send(handler, came ? incoming : outgoing, actor))));
                }
            }
        });
        return tests.stream();
    }

    @Test
    void filesAndVersionsAreHiddenByTheirRealAddresses() {
        UUID incoming = owner.presented();
        UUID outgoing = owner.issued();
        var addresses = new ArrayList<String>();
        addresses.addAll(links(INCOMING + "/" + incoming, owner.agency.leader()));
        addresses.addAll(links(OUTGOING + "/" + outgoing, owner.agency.leader()));
        assertThat(addresses).anyMatch(a -> a.contains("/files/"));
        assertThat(addresses).anyMatch(a -> a.contains("/versions/"));
        for (String address : addresses) {
            assertThat(owner.get(address, owner.agency.leader())).as(address).hasStatus2xxSuccessful();
            assertHidden(owner.get(address, other.agency.leader()));
            assertHidden(owner.get(address, other.agency.clerk()));
        }
    }

    /** The document to be answered, the one a copy is merged into. */
    @Test
    void aSecondDocumentNamedInTheFormIsHiddenToo() {
        UUID foreign = owner.presented();
        Map<String, String> reply = other.form(0);
        reply.put("replyTo", foreign.toString());
        assertHidden(other.post(OUTGOING, other.agency.specialist(), reply));
        UUID copy = other.dropped();
        Map<String, String> merger = other.form("merger", other.version(INCOMING, copy));
        merger.put("into", foreign.toString());
        assertHidden(other.post(INCOMING + "/" + copy + "/merger", other.agency.clerk(), merger));
    }

    @Test
    void handsOffChangeNothing() {
        UUID incoming = owner.presented();
        UUID outgoing = owner.signed();
        Map<String, String> before = rows.quiet();
        handlers()
                .filter(handler -> handler.method() == RequestMethod.POST)
                .forEach(handler ->
                        send(handler, handler.has(INCOMING) ? incoming : outgoing, actor(handler, other.agency)));
        assertThat(rows.quiet()).isEqualTo(before);
    }

    private Stream<Handler> handlers() {
        return Handlers.of(context).stream()
                .filter(handler -> handler.has("/{id}"))
                .filter(handler -> handler.has(INCOMING) || handler.has(OUTGOING));
    }

    @Test
    void everyOtherAddressWithAnIdIsTestedElsewhere() {
        assertThat(Handlers.of(context).stream()
                        .filter(handler -> handler.has("{"))
                        .filter(handler -> !handler.has("/documents/"))
                        .filter(handler -> !handler.has("/administration/")) // AdministrationPagesTests
                        .filter(handler -> !handler.has("/calendar/")) // CalendarAddressTests
                        .filter(handler -> !handler.has("/tasks/")) // TaskAddressTests
                        .map(Handler::pattern))
                .filteredOn(pattern -> !pattern.startsWith("/signatures/keys/{id}")) // KeptSealTests
                .containsExactlyInAnyOrder(
                        "/account/sessions/{id}/end", // SignInTests
                        "/account/delegations/{id}/end"); // DelegationPagesTests
    }

    private MvcTestResult send(Handler handler, UUID id, Actor actor) {
        String address = handler.pattern()
                .replace("{id}", id.toString())
                .replace("{agency}", UUID.randomUUID().toString())
                .replace("{version}", "1")
                .replace("{file}", UUID.randomUUID().toString())
                .replace("{*part}", "content");
        if (handler.method() == RequestMethod.GET) {
            return owner.get(address, actor);
        }
        String list = handler.has(INCOMING) ? INCOMING : OUTGOING;
        String act = address.substring(address.lastIndexOf('/') + 1);
        return owner.post(address, actor, owner.form(act, owner.version(list, id)));
    }

    private static void assertHidden(MvcTestResult result) {
        Said.says(result, 404, SAYS);
    }

    private List<String> links(String page, Actor reader) {
        return Jsoup.parse(Said.body(owner.get(page, reader)))
                .select("a[href^=" + page + "], img[src^=" + page + "]")
                .stream()
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.attr("src"))
                .filter(way -> way.contains("/files/") || way.contains("/versions/"))
                .distinct()
                .toList();
    }

    /** Somebody of the agency whose role opens the handler. */
    private static Actor actor(Handler handler, TestAgency agency) {
        return Stream.of(agency.leader(), agency.clerk(), agency.unitHead(), agency.specialist())
                .filter(actor -> may(handler, actor))
                .findFirst()
                .orElseThrow();
    }

    private static boolean may(Handler handler, Actor actor) {
        return handler.roles().isEmpty() || handler.roles().stream().anyMatch(actor::is);
    }
}
