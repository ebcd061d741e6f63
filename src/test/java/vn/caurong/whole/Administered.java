package vn.caurong.whole;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;

/** An agency with its administrator, and one of each thing that is administered. */
final class Administered {
    static final List<List<String>> UNITS =
            List.of(List.of("name", "notation", "from", "basis"), List.of("Phòng Từ Bảng", "TB", "2020-06-01", "QĐ 9"));

    final TestAgency agency;
    final Actor admin;
    final Map<String, String> ids = new HashMap<>();
    private final MockMvcTester mvc;
    private final TestSignIn signIn;

    Administered(ApplicationContext context, String name) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        this.mvc = context.getBean(MockMvcTester.class);
        this.signIn = context.getBean(TestSignIn.class);
        this.agency = TestAgency.create(jdbc, name);
        this.admin = agency.more(agency.office(), "Quản trị", Role.ADMINISTRATOR, "Bùi Thử Quản");
        ids.put("agency", agency.id().toString());
        ids.put("unit", agency.division().toString());
        ids.put("post", agency.specialist().post().toString());
        ids.put("person", agency.specialist().person().toString());
        ids.put("code", agency.code().replace("T99.", "T98."));
        ids.put(
                "authority",
                one(
                        "select id from organization.signing_authority where post = ?",
                        agency.deputy().post()));
        ids.put("delegation", delegated().toString());
        ids.put("giver", agency.leader().post().toString());
        ids.put("rule", rule().toString());
        ids.putAll(Planned.of(agency, admin));
        ids.putAll(Partnered.of(agency));
        ids.put("picture", UUID.randomUUID().toString());
        ids.put("bringing", brought(jdbc));
        ids.put("sheet", "units");
        ids.put("issuingName", agency.issuingName().toString());
        ids.put("other", agency.unitHead().person().toString());
        ids.put("vacant", agency.unitHead().post().toString());
        ids.put(
                "holding",
                one(
                        "select id from organization.holding where person = ?",
                        agency.specialist().person()));
    }

    private String one(String sql, UUID of) {
        return agency.jdbc().sql(sql).param(of).query(UUID.class).single().toString();
    }

    private UUID delegated() {
        Instant now = Instant.now();
        return agency.standingIn(
                        agency.deputy(), agency.leader(), now.minusSeconds(60), now.plusSeconds(3600), "DIRECT")
                .delegation();
    }

    private UUID rule() {
        UUID id = UUID.randomUUID();
        agency.jdbc().sql("""
                        insert into documents.standing_rule
                          (id, agency, type_code, lead_unit, working_days, basis, valid_from)
                        values (?, ?, 'giay-moi', ?, 3, 'Quy chế', '2020-01-01')\
                        """).params(id, agency.id(), agency.division()).update();
        return id;
    }

    /** A table that was tried out. */
    private String brought(JdbcClient jdbc) {
        UUID id = UUID.randomUUID();
        byte[] file = Workbooks.of(UNITS);
        jdbc.sql("""
                        insert into organization.bringing
                          (id, agency, sheet, file_name, content, fresh, there, faults, person, at)
                        values (?, ?, 'units', 'bang.xlsx', ?, 1, 0, '[]', ?, now())\
                        """).params(id, agency.id(), file, admin.person()).update();
        return id.toString();
    }

    /** The administrator manages every agency below this one too. */
    void reach() {
        agency.jdbc()
                .sql("insert into organization.reach values (?, ?, '[2020-01-01,)', 'Quy chế')")
                .params(admin.post(), agency.id())
                .update();
    }

    /** A pattern with the ids of this agency's things. */
    String address(String pattern) {
        String address = pattern;
        for (var id : ids.entrySet()) {
            address = address.replace("{" + id.getKey() + "}", id.getValue());
        }
        return address.endsWith("/preview") ? address + "?day=2027-05-03&name=B%C3%B9" : address;
    }

    MvcTestResult get(String address, Actor by) {
        return mvc.get().uri(address).with(signIn.as(by)).exchange();
    }

    MvcTestResult post(String address, Map<String, String> form, Actor by) {
        var request = mvc.post().uri(address);
        form.forEach((name, value) -> request.param(name, value));
        return request.with(signIn.as(by)).exchange();
    }

    /** A table dropped on the page of tables. */
    MvcTestResult upload(String sheet, byte[] file, String key) {
        return upload("/administration/agencies/" + agency.id() + "/imports", sheet, file, key);
    }

    MvcTestResult upload(String address, String sheet, byte[] file, String key) {
        return mvc.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", "bang.xlsx", "application/octet-stream", file))
                .param("key", key)
                .param("sheet", sheet)
                .param("from", "2035-01-01")
                .with(signIn.as(admin))
                .exchange();
    }

    /** A fresh form of an act, as its page would send it. */
    static Map<String, String> form(String... fields) {
        var form = new HashMap<String, String>();
        form.put("key", UUID.randomUUID().toString());
        for (int n = 0; n < fields.length; n += 2) {
            form.put(fields[n], fields[n + 1]);
        }
        return form;
    }
}
