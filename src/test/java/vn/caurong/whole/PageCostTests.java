package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import vn.caurong.CauRongTest;
import vn.caurong.StatementCount;
import vn.caurong.documents.incoming.TestArrivals;
import vn.caurong.documents.outgoing.Office;
import vn.caurong.documents.outgoing.paper.Papers;
import vn.caurong.documents.outgoing.paper.Printing;
import vn.caurong.files.Files;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.TestAgency;
import vn.caurong.signatures.Keys;

/**
 * Every page that is looked at asks the database a few times, however many rows it shows: lists
 * have fifty rows here and documents a history.
 */
@CauRongTest
class PageCostTests {
    private static final int MOST = 12;
    private static final int ROWS = 50;
    private static final Set<String> BEFORE_THE_DOOR = Set.of("/", "/sign-in", "/first-start", "/live"); // LiveTests

    private static final String INCOMING = "/documents/incoming/";
    private static final String OUTGOING = "/documents/outgoing/";

    private final RequestMappingHandlerMapping handlers;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final TestArrivals arrivals;
    private final Office office;
    private final Errands errands;
    private final TestAgency agency;
    private final Actor chief;
    private final Files files;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Keys keys;

    PageCostTests(
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            MockMvcTester mvc,
            TestSignIn signIn,
            ApplicationContext context) {
        this.handlers = requestMappingHandlerMapping;
        this.mvc = mvc;
        this.signIn = signIn;
        this.arrivals = TestArrivals.of(context);
        this.errands = new Errands(context, "Sở Nhận Tin");
        this.office = new Office(context, "Sở Nhiều Việc");
        this.agency = office.agency;
        this.chief = agency.more(agency.office(), "Chánh VP", Role.UNIT_HEAD, "Vũ Thử Chánh");
        this.files = context.getBean(Files.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.clock = context.getBean(Clock.class);
        this.keys = context.getBean(Keys.class);
    }

    @TestFactory
    Stream<DynamicTest> noPageAsksOften() {
        List<Look> looks = looks();
        return Stream.concat(
                looks.stream().map(look -> DynamicTest.dynamicTest(look.what(), () -> assertFew(look))),
                Stream.of(DynamicTest.dynamicTest("no page is forgotten", () -> assertNoneForgotten(looks))));
    }

    /**
     * A session nobody asked for lately; what belongs to nobody, as document types, is known by a look in English,
     * in which pages open too. Such memories end by time or by a job beside: the first of a few looks within counts.
     */
    private void assertFew(Look look) {
        var first = mvc.get().uri(look.address()).cookie(new Cookie("language", "en"));
        assertThat(first.with(signIn.as(look.reader()))).hasStatusOk();
        assertThat(asked(look, 4)).as(look.what()).hasSizeLessThanOrEqualTo(MOST);
    }

    private List<String> asked(Look look, int looks) {
        RequestPostProcessor session = signIn.as(look.reader());
        List<String> asked = StatementCount.statements(
                () -> mvc.get().uri(look.address()).with(session).exchange());
        return asked.size() <= MOST || looks == 1 ? asked : asked(look, looks - 1);
    }

    private void assertNoneForgotten(List<Look> looks) {
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(looks)
                        .as("a look at %s, to hold its statements", page)
                        .anyMatch(look -> page.matches(PathContainer.parsePath(look.path()))));
    }

    private List<PathPattern> pages() {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(handler ->
                        handler.getValue().getBeanType().getPackageName().startsWith("vn.caurong"))
                .filter(handler -> !isOfPrograms(handler.getValue()))
                .map(Map.Entry::getKey)
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPathPatternsCondition().getPatterns().stream())
                .filter(page -> !BEFORE_THE_DOOR.contains(page.getPatternString()))
                .filter(page -> !page.getPatternString().startsWith("/administration")) // AdministrationPagesTests
                .toList();
    }

    /** No page: a program calls with its key. */
    private static boolean isOfPrograms(HandlerMethod handler) {
        return handler.getMethodAnnotation(Permission.class) instanceof Permission permission && permission.keyed();
    }

    private List<Look> looks() {
        var looks = new ArrayList<Look>();
        lists().forEach((address, what) -> looks.add(new Look(what, address, agency.clerk())));
        looks.add(new Look("keys", "/signatures/keys", agency.clerk()));
        looks.add(new Look("a key of the token", "/signatures/token-keys/new", agency.clerk()));
        looks.add(new Look("a key", "/signatures/keys/" + seal(), agency.clerk()));
        looks.add(new Look("sittings there were", "/documents/sittings", agency.leader()));
        looks.add(new Look("a leader's work", "/my-work", agency.leader()));
        looks.add(new Look("lists exported", "/documents/exports", agency.clerk()));
        looks.add(new Look("a list as a file", exported(), agency.clerk()));
        looks.add(new Look("the page of search", "/search", agency.clerk()));
        looks.add(new Look("a search narrowed", "/search?q=ubnd&kind=incoming&to=1/1/2100", agency.clerk()));
        Actor deputy = standIn();
        looks.add(new Look("work done for others", "/my-work", deputy));
        looks.add(new Look("an account of many posts", "/account", deputy));
        looks.add(new Look("work handed on", "/account/delegations", deputy));
        looks.add(new Look("notices", "/notices", deputy));
        looks.add(new Look("how one is told", "/account/notices", deputy));
        looks.add(new Look("counts", "/live/counts", deputy));
        CalendarLooks.of(errands.context()).forEach((address, reader) -> looks.add(new Look(address, address, reader)));
        looks.addAll(incoming());
        looks.add(new Look("telling a sender", message() + "/acknowledgement", errands.agency.clerk()));
        looks.addAll(outgoing());
        new TaskButtons(jdbc, errands).pages(ROWS).forEach((at, reader) -> looks.add(new Look(at, at, reader)));
        new TaskViewButtons(jdbc, errands).pages().forEach((at, reader) -> looks.add(new Look(at, at, reader)));
        return looks;
    }

    /** The deputy answers for three others besides. */
    private Actor standIn() {
        Instant now = clock.instant();
        for (Actor of : List.of(agency.leader(), agency.unitHead(), chief)) {
            agency.standingIn(agency.deputy(), of, now.minusSeconds(60), now.plusSeconds(3600), "DIRECT");
        }
        return agency.deputy();
    }

    private String exported() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into documents.list_export (id, person, list, state, sha256, asked_at, done_at)
                        values (?, ?, 'incoming.list', 'DONE', ?, now(), now())
                        """)
                .params(id, agency.clerk().person(), files.store(new byte[] {1}).sha256())
                .update();
        return "/documents/exports/" + id + ".xlsx";
    }

    private Map<String, String> lists() {
        for (int row = 0; row < ROWS; row++) {
            arrivals.registered((row + 100) + "/UBND", agency);
            arrivals.dropped(agency.clerk());
            office.submitted(null);
        }
        return Map.ofEntries(
                Map.entry("/my-work", "my work"),
                Map.entry("/documents/incoming", "the incoming list"),
                Map.entry("/documents/drafts", "the list of drafts"),
                Map.entry("/documents/outgoing", "the list of documents sent"),
                Map.entry("/documents/incoming/new", "the place for a file"),
                Map.entry("/documents/registers", "the registers"),
                Map.entry("/documents/registers/incoming.pdf", "the printed register of arrivals"),
                Map.entry("/documents/registers/outgoing.pdf", "the printed register of documents sent"),
                Map.entry("/documents/drafts?filter=to-sign", "the list of drafts to sign"),
                Map.entry("/account", "the account"),
                Map.entry("/account/password", "another password"));
    }

    private List<Look> incoming() {
        String dropped = INCOMING + arrivals.dropped(agency.clerk());
        String presented = INCOMING + arrivals.registered("1/UBND", agency);
        String directed = directed("2/UBND");
        String assigned = assigned("3/UBND");
        office.reply(id(assigned), agency.specialist());
        String completed = assigned("4/UBND");
        post(completed + "/completion", agency.specialist(), Map.of("words", "Đã xong"));
        return List.of(
                new Look("entering an arrival", dropped, agency.clerk()),
                new Look("refusing an arrival", dropped + "/refusal", agency.clerk()),
                new Look("directing", presented, agency.leader()),
                new Look("passing on", presented + "/passing-on", agency.leader()),
                new Look("sending back", presented + "/sending-back", agency.leader()),
                new Look("assigning", directed, agency.unitHead()),
                new Look("coordinating", directed, chief),
                new Look("handing back", directed + "/handing-back", agency.unitHead()),
                new Look("taking back a directive", directed + "/recall", agency.leader()),
                new Look("another deadline", directed + "/deadline", agency.leader()),
                new Look("processing", assigned, agency.specialist()),
                new Look("looking on", assigned, agency.clerk()),
                new Look("a document completed", completed, agency.clerk()),
                new Look("its file", file("incoming", completed), agency.leader()),
                new Look("its print with the stamp", completed + "/stamped.pdf", agency.leader()));
    }

    private String message() {
        return INCOMING + errands.message();
    }

    private String directed(String mark) {
        String way = INCOMING + arrivals.registered(mark, agency);
        var parts = Map.of(
                "part-" + agency.unitHead().post(), "LEAD",
                "part-" + chief.post(), "COORDINATE",
                "part-" + agency.clerk().post(), "KNOW");
        post(way + "/directive", agency.leader(), parts);
        return way;
    }

    private String assigned(String mark) {
        String way = directed(mark);
        UUID to = agency.specialist().post();
        post(way + "/assignment", agency.unitHead(), Map.of("to", to.toString()));
        return way;
    }

    private String file(String kind, String way) {
        return way + "/files/" + files.of(new Subject(kind, id(way))).getFirst().file() + "/reading";
    }

    private static UUID id(String way) {
        return UUID.fromString(way.substring(way.lastIndexOf('/') + 1));
    }

    private List<Look> outgoing() {
        String draft = OUTGOING + office.begun();
        String review = OUTGOING + office.submitted(null);
        String toSign = OUTGOING + office.approved(null);
        String toIssue = OUTGOING + office.signed(null);
        String issued = OUTGOING + office.issued(null);
        return List.of(
                new Look("drafting", draft, agency.specialist()),
                new Look("checking", review, agency.unitHead()),
                new Look("a version", review + "/versions/1", agency.unitHead()),
                new Look("a version in print", review + "/versions/1/page.pdf", agency.unitHead()),
                new Look("a version in Word", review + "/versions/1/page.docx", agency.unitHead()),
                new Look("two versions", review + "/comparison", agency.unitHead()),
                new Look("places on a page made elsewhere", placed() + "/places", agency.specialist()),
                new Look("its sheet", review + "/versions/1/page.pdf", agency.unitHead()),
                new Look("signing", toSign, agency.leader()),
                new Look("waiting for the signature", toSign, agency.specialist()),
                new Look("issuing", toIssue, agency.clerk()),
                new Look("a document sent", issued, agency.specialist()),
                new Look("a sitting", sitting(2), agency.leader()),
                new Look("a draft of a sitting", sitting(2) + "/papers/2", agency.leader()),
                new Look("its recipients", issued + "/deliveries", agency.specialist()),
                new Look("the register of the post", "/documents/registers/postal", agency.clerk()),
                new Look("addresses for letters", "/documents/registers/addresses", agency.clerk()),
                new Look("phrases", "/documents/phrases", agency.clerk()),
                new Look("groups", "/documents/groups", agency.clerk()),
                new Look("a group", "/documents/groups/" + group(), agency.clerk()),
                new Look("it printed", "/documents/registers/postal.pdf", agency.clerk()),
                new Look("reading on a phone", toSign + "/reading", agency.leader()),
                new Look("its sealed file", file("outgoing", issued), agency.leader()));
    }

    private UUID seal() {
        return keys.ofIssuingName(agency.issuingName(), clock.instant())
                .orElseThrow()
                .id();
    }

    /** The leader sits down to this many drafts at least. */
    private String sitting(int drafts) {
        for (int n = 0; n < drafts; n++) {
            office.approved(null);
        }
        var request = mvc.post()
                .uri("/documents/sittings")
                .param("key", UUID.randomUUID().toString());
        String first = request.with(signIn.as(agency.leader()))
                .exchange()
                .getResponse()
                .getHeader("Location");
        return first.substring(0, first.indexOf("/papers/"));
    }

    /** A draft on a page made elsewhere. */
    private String placed() {
        String way = OUTGOING + office.begun();
        byte[] pdf = new Printing().print(Papers.letter()).pdf();
        assertThat(mvc.post()
                        .uri(way + "/page")
                        .multipart()
                        .file(new MockMultipartFile("page", "a.pdf", "application/pdf", pdf))
                        .param("key", UUID.randomUUID().toString())
                        .param("version", "1")
                        .param("urgency", "0")
                        .with(signIn.as(agency.specialist())))
                .hasStatus3xxRedirection();
        return way;
    }

    private void post(String address, Actor actor, Map<String, String> form) {
        var request = mvc.post().uri(address).param("key", "" + UUID.randomUUID());
        request.param("version", "" + arrivals.version(id(address.replaceAll("/[a-z]+$", ""))));
        form.forEach((name, value) -> request.param(name, value));
        assertThat(request.with(signIn.as(actor))).hasStatus(303);
    }

    /** Somebody opens an address. */
    private record Look(String what, String address, Actor reader) {
        String path() {
            return address.split("\\?", 2)[0];
        }
    }

    private UUID group() {
        return jdbc.sql("insert into documents.recipient_group (id, agency, name, during)"
                        + " values (gen_random_uuid(), ?, 'Nhóm nhiều việc', '[2020-01-01,)') returning id")
                .param(agency.id())
                .query(UUID.class)
                .single();
    }
}
