package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.documents.outgoing.BrokenOff;
import vn.caurong.exchange.Envelope;
import vn.caurong.files.Paper;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;
import vn.caurong.signatures.internal.TestKeys;

/**
 * Takes documents of an agency to any point of their life by sending forms, as browsers do. Every
 * form carries all fields any handler reads.
 */
final class Errands {
    static final String INCOMING = "/documents/incoming";
    static final String OUTGOING = "/documents/outgoing";

    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final JdbcClient jdbc;
    private final ApplicationContext context;
    final TestAgency agency;
    final Actor coordinator;
    private final String addressees;

    Errands(ApplicationContext context, String name) {
        this(context, name, "Sở Không Có Trong Hệ Thống");
    }

    /** Whose documents go to these. */
    Errands(ApplicationContext context, String name, String addressees) {
        this.addressees = addressees;
        this.context = context;
        mvc = context.getBean(MockMvcTester.class);
        signIn = context.getBean(TestSignIn.class);
        jdbc = context.getBean(JdbcClient.class);
        agency = TestAgency.create(jdbc, name);
        coordinator = agency.more(agency.office(), "Chánh Văn phòng", Role.UNIT_HEAD, "Vũ Thử Chánh");
        TestKeys.of(context, agency);
    }

    ApplicationContext context() {
        return context;
    }

    /** A file dropped in by the clerk, every time another one. */
    UUID dropped() {
        return made(drop(pdf(), UUID.randomUUID(), agency.clerk()));
    }

    UUID presented() {
        UUID id = dropped();
        done(act(INCOMING, id, "registration", agency.clerk()));
        return id;
    }

    UUID directed() {
        UUID id = presented();
        done(act(INCOMING, id, "directive", agency.leader()));
        return id;
    }

    UUID assigned() {
        UUID id = directed();
        done(act(INCOMING, id, "assignment", agency.unitHead()));
        return id;
    }

    UUID sentBack() {
        UUID id = presented();
        done(act(INCOMING, id, "sending-back", agency.leader()));
        return id;
    }

    UUID drafted() {
        return made(post(OUTGOING, agency.specialist(), form(0)));
    }

    UUID submitted() {
        UUID id = drafted();
        done(act(OUTGOING, id, "submission", agency.specialist()));
        return id;
    }

    UUID approved() {
        UUID id = submitted();
        done(act(OUTGOING, id, "approval", agency.unitHead()));
        return id;
    }

    UUID signed() {
        UUID id = approved();
        done(act(OUTGOING, id, "signature", agency.leader()));
        return id;
    }

    /** Its number is reserved; the seal broke off. */
    UUID numbered() {
        UUID id = signed();
        BrokenOff.beforeTheSeal(context, id, agency.clerk());
        return id;
    }

    UUID issued() {
        UUID id = signed();
        done(act(OUTGOING, id, "issuance", agency.clerk()));
        return id;
    }

    /** Sends a full form about the document as it stands now. */
    MvcTestResult act(String list, UUID id, String act, Actor actor) {
        return post(list + "/" + id + "/" + act, actor, form(act, version(list, id)));
    }

    /** The same form; to whom and until when depends on the act. */
    Map<String, String> form(String act, int version) {
        Map<String, String> form = form(version);
        switch (act) {
            case "passing-on" -> form.put("to", agency.deputy().post().toString());
            case "assignment" -> {
                form.put("to", agency.specialist().post().toString());
                form.put("due", "1");
            }
            case "deadline" -> form.put("due", "3");
            default -> {}
        }
        return form;
    }

    MvcTestResult post(String address, Actor actor, Map<String, String> form) {
        var request = mvc.post().uri(address);
        form.forEach(request::param);
        if (address.startsWith(OUTGOING)) {
            request.with(sent -> {
                sent.setParameter("signer", agency.leader().post().toString());
                return sent;
            });
        }
        return request.with(signIn.as(actor)).exchange();
    }

    MvcTestResult drop(byte[] pdf, UUID key, Actor clerk) {
        return drop(key, clerk, file("van-ban.pdf", pdf));
    }

    /** Files as a browser sends them; what type they say they are does not matter. */
    /** A message brought by hand, whose sender no program tells. */
    UUID message() {
        byte[] message = new Envelope()
                .code("815", "VPTN-KSTT")
                .id("000.00.00.G22,2020/04/03," + UUID.randomUUID())
                .file("van-ban.pdf", pdf())
                .bytes();
        return made(drop(UUID.randomUUID(), agency.clerk(), file("m.edxml", message)));
    }

    MvcTestResult drop(UUID key, Actor clerk, MockMultipartFile... files) {
        var request = mvc.post().uri(INCOMING).multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return request.param("key", key.toString()).with(signIn.as(clerk)).exchange();
    }

    static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }

    /** A form with a file in it, as an author sends it. */
    MvcTestResult upload(String address, MockMultipartFile file, Map<String, String> form, Actor actor) {
        var request = mvc.post().uri(address).multipart().file(file);
        form.forEach(request::param);
        return request.with(signIn.as(actor)).exchange();
    }

    MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signIn.as(actor)).exchange();
    }

    /** Every field of every form, with a fresh key. */
    Map<String, String> form(int version) {
        Map<String, String> form = new HashMap<>();
        for (String place : List.of("person", "number", "date")) {
            form.put(place + "Page", "1");
            form.put(place + "X", "20");
            form.put(place + "Y", "20");
        }
        form.put("key", UUID.randomUUID().toString());
        form.put("version", Integer.toString(version));
        form.put("mark", version + "/UBND-" + UUID.randomUUID().toString().substring(0, 8));
        form.put("issued", "03/04/2020");
        form.put("sender", "UBND thành phố Thử");
        form.put("title", "Rà soát điều kiện làm việc từ xa");
        form.put("type", "cong-van");
        form.put("urgency", "0");
        form.put("part-" + agency.unitHead().post(), "LEAD");
        form.put("part-" + coordinator.post(), "COORDINATE");
        form.put("due", "2");
        form.put("words", "Tham mưu trả lời");
        form.put("note", "Sửa đoạn 2.");
        form.put("reason", "Không còn cần.");
        form.put("subject", "phương án họp trực tuyến");
        form.put("addressees", addressees);
        form.put("body", "Sở có ý kiến như sau:\n1. Thống nhất phương án.");
        form.put("copies", "GĐ, các PGĐ Sở");
        form.put("pin", TestKeys.PIN);
        form.put("to", agency.leader().post().toString());
        form.put("into", UUID.randomUUID().toString());
        return form;
    }

    int version(String list, UUID id) {
        return jdbc.sql("select version from " + list.substring(1).replace('/', '.') + " where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    static byte[] pdf() {
        return Paper.of("<p>Văn bản " + UUID.randomUUID() + "</p>");
    }

    private static UUID made(MvcTestResult result) {
        done(result);
        String way = result.getResponse().getHeader("Location");
        return UUID.fromString(way.substring(way.lastIndexOf('/') + 1));
    }

    private static void done(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
    }
}
