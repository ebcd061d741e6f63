package vn.caurong.whole;

import static vn.caurong.whole.Errands.OUTGOING;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.caurong.exchange.Envelope;
import vn.caurong.exchange.TestPartner;
import vn.caurong.kernel.Actor;
import vn.caurong.signatures.internal.TestKeys;

/** Buttons beside the two registers: lists, delegations, partners, sittings, keys. */
final class MoreButtons {
    private static final String SITTINGS = "/documents/sittings";
    private static final String KEY = "/signatures/keys/{id}";

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final Errands errands;

    MoreButtons(ApplicationContext context, JdbcClient jdbc, Errands errands) {
        this.context = context;
        this.jdbc = jdbc;
        this.errands = errands;
    }

    Map<String, Supplier<Press>> all() {
        Map<String, Supplier<Press>> all = new TreeMap<>();
        all.put("/documents/filters", () -> filter("/documents/filters", "Của tôi"));
        all.put("/documents/filters/{id}/removal", this::filterRemoved);
        all.put("/documents/columns", () -> filter("/documents/columns", ""));
        all.put("/account/delegations", this::delegation);
        all.put("/account/delegations/{id}/end", this::endOfDelegation);
        all.put("/exchange/v1/sendEdoc", this::partner);
        all.put(SITTINGS, () -> sitting(errands::approved));
        all.put(SITTINGS + "/{id}/papers/{position}/choice", this::choice);
        all.put(SITTINGS + "/{id}/end", this::end);
        all.put(KEY + "/handing-over", this::handOver);
        all.put(KEY + "/withdrawal", this::withdrawal);
        all.put(KEY + "/taking-over", this::takeOver);
        all.put(KEY + "/pin", this::pin);
        all.put("/documents/incoming/{id}/acknowledgement", this::acknowledgement);
        return all;
    }

    private Press pin() {
        Errands fresh = new Errands(context, "Sở Đổi Mã");
        Map<String, String> form = fresh.form(0);
        form.put("old", TestKeys.PIN);
        form.put("fresh", "246810");
        form.put("again", "246810");
        return new Press(() -> fresh.post(key(fresh) + "/pin", fresh.agency.clerk(), form));
    }

    /** A message brought by hand, whose sender no program tells. */
    private Press acknowledgement() {
        byte[] message = new Envelope()
                .code(UUID.randomUUID().toString().substring(0, 4), "VPTN-KSTT")
                .id("000.00.00.G22,2020/04/03," + UUID.randomUUID())
                .file("van-ban.pdf", Errands.pdf())
                .bytes();
        String page = errands.drop(UUID.randomUUID(), errands.agency.clerk(), Errands.file("m.edxml", message))
                .getResponse()
                .getHeader("Location");
        Map<String, String> form = errands.form(0);
        form.put("words", "Gửi thư điện tử cho văn thư nơi gửi");
        return sent(page + "/acknowledgement", errands.agency.clerk(), form);
    }

    private Press sent(String address, Actor actor, Map<String, String> form) {
        return new Press(() -> errands.post(address, actor, form));
    }

    /** A program that sends again what it sent. */
    private Press partner() {
        TestPartner partner = TestPartner.add(jdbc);
        byte[] message = new Envelope()
                .from(partner.code(), "Cơ quan Bấm Đúp")
                .id(UUID.randomUUID().toString())
                .file("van-ban.pdf", Errands.pdf())
                .bytes();
        return new Press(() -> context.getBean(MockMvcTester.class)
                .post()
                .uri("/exchange/v1/sendEdoc")
                .multipart()
                .file(Errands.file("m.edxml", message))
                .param("destination", errands.agency.code())
                .header("X-SystemId", partner.system())
                .header("X-SecretKey", partner.secret())
                .exchange());
    }

    private Press sitting(Supplier<UUID> start) {
        Map<String, String> form = errands.form(0);
        form.put("pick", start.get().toString());
        return sent(SITTINGS, errands.agency.leader(), form);
    }

    /** A draft of a sitting with nothing else in it. */
    private String paper() {
        return sitting(errands::approved).send().get().getResponse().getHeader("Location");
    }

    private Press choice() {
        return choice(paper());
    }

    private Press choice(String paper) {
        UUID draft = jdbc.sql("select outgoing from documents.sitting_paper order by sitting desc limit 1")
                .query(UUID.class)
                .single();
        Map<String, String> form = errands.form(errands.version(OUTGOING, draft));
        form.put("choice", "SIGN");
        return sent(paper + "/choice", errands.agency.leader(), form);
    }

    private Press end() {
        String paper = paper();
        choice(paper).send().get();
        String whole = paper.substring(0, paper.indexOf("/papers/"));
        return sent(whole + "/end", errands.agency.leader(), errands.form(0));
    }

    private Press handOver() {
        Errands fresh = new Errands(context, "Sở Giao Khóa");
        Map<String, String> form = fresh.form(0);
        form.put("to", fresh.agency.clerk().person().toString());
        form.put("basis", "QĐ 12/QĐ-STN");
        return new Press(() -> fresh.post(key(fresh) + "/handing-over", fresh.agency.leader(), form));
    }

    private Press withdrawal() {
        return afterHandOver("/withdrawal", fresh -> fresh.agency.leader());
    }

    private Press takeOver() {
        return afterHandOver("/taking-over", fresh -> fresh.agency.clerk());
    }

    private Press afterHandOver(String act, Function<Errands, Actor> by) {
        Errands fresh = new Errands(context, "Sở Nhận Khóa");
        Map<String, String> form = fresh.form(0);
        form.put("to", fresh.agency.clerk().person().toString());
        form.put("basis", "QĐ 12/QĐ-STN");
        fresh.post(key(fresh) + "/handing-over", fresh.agency.leader(), form);
        Map<String, String> next = fresh.form(0);
        return new Press(() -> fresh.post(key(fresh) + act, by.apply(fresh), next));
    }

    private String key(Errands of) {
        UUID seal = jdbc.sql("select id from signatures.key where agency = ?")
                .param(of.agency.id())
                .query(UUID.class)
                .single();
        return KEY.replace("{id}", seal.toString());
    }

    private Press delegation() {
        Map<String, String> form = errands.form(0);
        form.put("to", errands.agency.deputy().person().toString());
        form.put("from", "2030-01-01");
        form.put("last", "2030-01-05");
        form.put("basis", "Thông báo phân công");
        return sent("/account/delegations", errands.agency.unitHead(), form);
    }

    private Press endOfDelegation() {
        var a = errands.agency;
        var now = java.time.Instant.now();
        UUID id = a.standingIn(a.specialist(), a.leader(), now.minusSeconds(60), now.plusSeconds(3600), "DIRECT")
                .delegation();
        return sent("/account/delegations/" + id + "/end", a.leader(), errands.form(0));
    }

    private Press filter(String address, String name) {
        Map<String, String> form = errands.form(0);
        form.put("list", "incoming");
        form.put("filter", "open");
        form.put("name", name);
        form.put("column", "sender");
        return sent(address, errands.agency.clerk(), form);
    }

    private Press filterRemoved() {
        filter("/documents/filters", "Bỏ đi").send().get();
        UUID id = jdbc.sql("select id from documents.saved_filter where name = 'Bỏ đi' limit 1")
                .query(UUID.class)
                .single();
        return filter("/documents/filters/" + id + "/removal", "");
    }
}
