package vn.caurong.whole;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;

/** An agency with its administrator, and one of each thing that is administered. */
final class Administered {
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
        ids.put("issuingName", agency.issuingName().toString());
        ids.put("other", agency.unitHead().person().toString());
        ids.put("vacant", agency.unitHead().post().toString());
        ids.put(
                "holding",
                jdbc.sql("select id from organization.holding where person = ?")
                        .param(agency.specialist().person())
                        .query(UUID.class)
                        .single()
                        .toString());
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
        return address;
    }

    MvcTestResult get(String address, Actor by) {
        return mvc.get().uri(address).with(signIn.as(by)).exchange();
    }

    MvcTestResult post(String address, Map<String, String> form, Actor by) {
        var request = mvc.post().uri(address);
        form.forEach((name, value) -> request.param(name, value));
        return request.with(signIn.as(by)).exchange();
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
