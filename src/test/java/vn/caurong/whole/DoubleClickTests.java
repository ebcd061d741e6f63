package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Errands.INCOMING;
import static vn.caurong.whole.Errands.OUTGOING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import vn.caurong.CauRongTest;
import vn.caurong.documents.lists.Pick;
import vn.caurong.documents.outgoing.paper.Papers;
import vn.caurong.documents.outgoing.paper.Printing;
import vn.caurong.documents.word.WordPage;
import vn.caurong.kernel.Actor;
import vn.caurong.whole.Handlers.Handler;

/** Every button pressed twice: the same form sent twice answers the same and has one effect. */
@CauRongTest
class DoubleClickTests {
    private static final MockMultipartFile PAGE = new MockMultipartFile(
            "page",
            "a.pdf",
            "application/pdf",
            new Printing().print(Papers.letter()).pdf());

    /**
     * No subject is touched by these; passwords are changed twice in ChangingPasswordTests, lists
     * exported in ExportTests, wishes and notices kept in tables of their own (NoticePagesTests,
     * PreferenceTests), recipients reminded and envelopes sent in RecipientsTests, documents sent again
     * and called back in SendingAbroadTests, the first agency made in FirstStartTests, keys on a token
     * made known in ChangingPinTests, reports of completion taken back in ReopeningTests.
     */
    private static final List<String> APART = List.of(
            "/preferences",
            "/sign-in",
            "/sign-out",
            "/account/password",
            "/first-start",
            "/signatures/token-keys",
            "/account/notices",
            "/notices/reading",
            "/documents/exports",
            "/documents/outgoing/{id}/reminders",
            "/documents/outgoing/{id}/deliveries/{agency}/sending",
            "/documents/outgoing/{id}/call-back",
            "/documents/registers/postal/{id}/sending",
            "/documents/incoming/{id}/directive/undo",
            "/documents/incoming/{id}/passing-on/undo",
            "/documents/incoming/{id}/completion/undo",
            "/documents/incoming/{id}/merger/undo",
            "/documents/outgoing/{id}/signature/undo",
            "/my-work/snoozes/undo",
            "/documents/registers/addresses",
            "/documents/registers/addresses/{id}/removal",
            "/documents/registers/postal/sendings",
            "/documents/outgoing/reminders",
            "/documents/outgoing/readings",
            "/documents/outgoing/put-offs",
            "/documents/incoming/put-offs",
            "/documents/phrases",
            "/documents/phrases/{id}/removal",
            "/documents/groups",
            "/documents/groups/{id}/end",
            "/documents/groups/{id}/members",
            "/documents/groups/{id}/members/{agency}/removal",
            "/exchange/v1/updateStatus",
            "/tsa");

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final Errands errands;
    private final Rows rows;

    DoubleClickTests(ApplicationContext context, JdbcClient jdbc) {
        this.context = context;
        this.jdbc = jdbc;
        this.rows = new Rows(jdbc);
        this.errands = new Errands(context, "Sở Bấm Đúp");
    }

    @TestFactory
    Stream<DynamicTest> everyButtonPressedTwiceActsOnce() {
        Map<String, Supplier<Press>> buttons = buttons();
        return buttons.entrySet().stream()
                .map(button -> DynamicTest.dynamicTest(
                        button.getKey(), () -> actsOnce(button.getValue().get())));
    }

    @Test
    void noButtonIsForgotten() {
        assertThat(buttons().keySet())
                .containsAll(Handlers.of(context).stream()
                        .filter(handler -> handler.method() == RequestMethod.POST)
                        .map(Handler::pattern)
                        .filter(pattern -> !APART.contains(pattern))
                        .filter(pattern -> !pattern.startsWith("/administration")) // AdministrationButtonsTests
                        .filter(pattern -> !pattern.startsWith("/calendar")) // CalendarAddressTests
                        .toList());
    }

    /** Two clicks at once, and a third when the first is through. */
    private void actsOnce(Press press) {
        Map<String, String> before = rows.quiet();
        Map<String, Long> told = rows.told();
        List<MvcTestResult> answers = atOnce(press);
        Map<String, String> after = rows.quiet();
        MvcTestResult third = press.send().get();
        assertThat(rows.quiet()).isEqualTo(after);
        assertThat(answers).allSatisfy(answer -> assertSame(answer, third));
        if (third.getResponse().getStatus() == 303) {
            assertThat(after).as("the first press did something").isNotEqualTo(before);
        }
        rows.told()
                .forEach((what, times) ->
                        assertThat(times - told.getOrDefault(what, 0L)).as(what).isLessThanOrEqualTo(1));
    }

    private static void assertSame(MvcTestResult one, MvcTestResult other) {
        assertThat(one.getResponse().getStatus()).isIn(200, 303);
        assertThat(other).hasStatus(one.getResponse().getStatus());
        assertThat(other.getResponse().getHeader("Location"))
                .isEqualTo(one.getResponse().getHeader("Location"));
    }

    private static List<MvcTestResult> atOnce(Press press) {
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<MvcTestResult> click = () -> press.send().get();
            List<MvcTestResult> answers = new ArrayList<>();
            for (Future<MvcTestResult> answer : threads.invokeAll(List.of(click, click))) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Map<String, Supplier<Press>> buttons() {
        var a = errands.agency;
        Map<String, Supplier<Press>> all = new TreeMap<>();
        all.put(INCOMING, this::drop);
        incoming(all, "registration", errands::dropped, a.clerk());
        incoming(all, "refusal", errands::dropped, a.clerk());
        all.put(INCOMING + "/{id}/merger", this::merger);
        incoming(all, "presentation", errands::sentBack, a.clerk());
        incoming(all, "directive", errands::presented, a.leader());
        incoming(all, "passing-on", errands::presented, a.leader());
        incoming(all, "sending-back", errands::presented, a.leader());
        incoming(all, "recall", errands::directed, a.leader());
        incoming(all, "deadline", errands::directed, a.leader());
        incoming(all, "assignment", errands::directed, a.unitHead());
        incoming(all, "handing-back", errands::directed, a.unitHead());
        incoming(all, "opinions", errands::assigned, a.specialist());
        incoming(all, "part", errands::directed, errands.coordinator);
        incoming(all, "completion", errands::assigned, a.specialist());
        all.put(OUTGOING, () -> sent(OUTGOING, a.specialist(), errands.form(0)));
        outgoing(all, "content", errands::drafted, a.specialist());
        all.put(OUTGOING + "/{id}/word", this::word);
        all.put(OUTGOING + "/{id}/page", this::page);
        outgoing(all, "page-removal", this::placed, a.specialist());
        all.put(OUTGOING + "/{id}/places", this::places);
        outgoing(all, "submission", errands::drafted, a.specialist());
        outgoing(all, "withdrawal", errands::drafted, a.specialist());
        outgoing(all, "paper", errands::drafted, a.specialist());
        outgoing(all, "approval", errands::submitted, a.unitHead());
        outgoing(all, "return", errands::submitted, a.unitHead());
        outgoing(all, "signature", errands::approved, a.leader());
        outgoing(all, "issuance", errands::signed, a.clerk());
        outgoing(all, "sending-back", errands::signed, a.clerk());
        outgoing(all, "signature-withdrawal", errands::signed, a.leader());
        outgoing(all, "number-release", errands::numbered, a.clerk());
        bulk(all, "readings", errands::directed, a.clerk());
        bulk(all, "directives", errands::presented, a.leader());
        bulk(all, "passings-on", errands::presented, a.leader());
        bulk(all, "presentations", errands::sentBack, a.clerk());
        all.put("/my-work/snoozes", this::snooze);
        all.put("/account/context", this::context);
        all.put("/account/sessions/{id}/end", this::session);
        all.putAll(new MoreButtons(context, jdbc, errands).all());
        all.putAll(new TaskButtons(jdbc, errands).all());
        all.putAll(new TaskViewButtons(jdbc, errands).all());
        return all;
    }

    private void incoming(Map<String, Supplier<Press>> all, String act, Supplier<UUID> start, Actor actor) {
        all.put(INCOMING + "/{id}/" + act, () -> act(INCOMING, start.get(), act, actor));
    }

    private void bulk(Map<String, Supplier<Press>> all, String act, Supplier<UUID> start, Actor actor) {
        all.put(INCOMING + "/" + act, () -> {
            UUID id = start.get();
            Map<String, String> form = errands.form(0);
            form.put("pick", Pick.written(id, errands.version(INCOMING, id)));
            form.put("to", errands.agency.deputy().post().toString());
            return sent(INCOMING + "/" + act, actor, form);
        });
    }

    private void outgoing(Map<String, Supplier<Press>> all, String act, Supplier<UUID> start, Actor actor) {
        all.put(OUTGOING + "/{id}/" + act, () -> act(OUTGOING, start.get(), act, actor));
    }

    private Press act(String list, UUID id, String act, Actor actor) {
        return sent(list + "/" + id + "/" + act, actor, errands.form(act, errands.version(list, id)));
    }

    private Press sent(String address, Actor actor, Map<String, String> form) {
        return new Press(() -> errands.post(address, actor, form));
    }

    private Press drop() {
        byte[] pdf = Errands.pdf();
        UUID key = UUID.randomUUID();
        return new Press(() -> errands.drop(pdf, key, errands.agency.clerk()));
    }

    private Press word() {
        UUID id = errands.drafted();
        Map<String, String> form = errands.form("word", errands.version(OUTGOING, id));
        var file = new MockMultipartFile("file", "a.docx", null, WordPage.write(Papers.letter()));
        return new Press(() -> errands.upload(OUTGOING + "/" + id + "/word", file, form, errands.agency.specialist()));
    }

    private Press page() {
        UUID id = errands.drafted();
        Map<String, String> form = errands.form("page", errands.version(OUTGOING, id));
        return new Press(() -> errands.upload(OUTGOING + "/" + id + "/page", PAGE, form, errands.agency.specialist()));
    }

    private UUID placed() {
        UUID id = errands.drafted();
        Map<String, String> form = errands.form("page", errands.version(OUTGOING, id));
        errands.upload(OUTGOING + "/" + id + "/page", PAGE, form, errands.agency.specialist());
        return id;
    }

    private Press places() {
        UUID id = placed();
        Map<String, String> form = errands.form("places", errands.version(OUTGOING, id));
        Map.of("person", "130, 235", "number", "45, 41", "date", "126, 41").forEach((place, at) -> {
            form.put(place + "X", at.split(", ")[0]);
            form.put(place + "Y", at.split(", ")[1]);
        });
        return sent(OUTGOING + "/" + id + "/places", errands.agency.specialist(), form);
    }

    private Press merger() {
        UUID into = errands.presented();
        UUID copy = errands.dropped();
        Map<String, String> form = errands.form("merger", errands.version(INCOMING, copy));
        form.put("into", into.toString());
        return sent(INCOMING + "/" + copy + "/merger", errands.agency.clerk(), form);
    }

    private Press snooze() {
        UUID item = jdbc.sql("select id from worklist.item where subject_id = ? and closed_at is null")
                .param(errands.drafted())
                .query(UUID.class)
                .single();
        Map<String, String> form = errands.form(0);
        form.put("pick", item.toString());
        form.put("until", "week");
        return sent("/my-work/snoozes", errands.agency.specialist(), form);
    }

    private Press context() {
        Map<String, String> form = errands.form(0);
        form.put("post", errands.agency.clerk().post().toString());
        return sent("/account/context", errands.agency.clerk(), form);
    }

    private Press session() {
        Actor actor = errands.agency.unitHead();
        errands.get("/account", actor);
        UUID session = jdbc.sql("""
                                select s.id from identity.session s
                                join identity.account a on a.id = s.account where a.person = ?
                                limit 1
                                """).param(actor.person()).query(UUID.class).single();
        return sent("/account/sessions/" + session + "/end", actor, errands.form(0));
    }
}
