package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Administered.form;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import vn.caurong.CauRongTest;
import vn.caurong.whole.Handlers.Handler;

/** Every button of administration pressed twice acts once, and an empty form is refused in words. */
@CauRongTest
class AdministrationButtonsTests {
    private static final String PASSWORD = "Kpwm7-Trxe4-Bnvq9-Hzad3";

    private final ApplicationContext context;
    private final Administered own;
    private final Rows rows;

    AdministrationButtonsTests(ApplicationContext context, JdbcClient jdbc) {
        this.context = context;
        this.rows = new Rows(jdbc);
        this.own = new Administered(context, "Sở Bấm Nút");
    }

    @TestFactory
    Stream<DynamicTest> everyButtonPressedTwiceActsOnce() {
        return buttons().entrySet().stream()
                .map(button -> DynamicTest.dynamicTest(button.getKey(), () -> {
                    var fresh = new Administered(context, "Sở Bấm Nút");
                    fresh.reach();
                    if (button.getKey().contains("/accounts/{person}/")) {
                        fresh.get("/my-work", fresh.agency.specialist()); // has an account from then on
                    }
                    actsOnce(fresh, button.getKey(), button.getValue());
                }));
    }

    @Test
    void noButtonIsForgotten() {
        assertThat(buttons().keySet())
                .containsAll(Handlers.of(context).stream()
                        .filter(handler -> handler.method() == RequestMethod.POST)
                        .map(Handler::pattern)
                        .filter(pattern -> pattern.startsWith("/administration"))
                        .toList());
    }

    private void actsOnce(Administered fresh, String pattern, Map<String, String> form) {
        // only agencies have codes
        String address = fresh.address(pattern.endsWith("/codes") ? pattern.replace("{unit}", "{agency}") : pattern);
        form.replaceAll((name, value) -> fresh.address(value));
        Map<String, String> before = rows.quiet();
        var first = fresh.post(address, form, fresh.admin);
        assertThat(first).hasStatus(303);
        Map<String, String> after = rows.quiet();
        assertThat(after).as("the first press did something").isNotEqualTo(before);
        var second = fresh.post(address, form, fresh.admin);
        assertThat(second)
                .hasStatus(303)
                .hasHeader("Location", first.getResponse().getHeader("Location"));
        assertThat(rows.quiet()).isEqualTo(after);
    }

    private Map<String, Map<String, String>> buttons() {
        String day = "2020-06-01";
        var all = new TreeMap<String, Map<String, String>>();
        String agency = "/administration/agencies/{agency}";
        all.put(agency + "/units", form("name", "Phòng Mới", "notation", "PM", "from", day, "basis", "QĐ 1"));
        all.put(agency + "/people", form("name", "Đỗ Thử Mới"));
        String unit = "/administration/units/{unit}";
        all.put(unit + "/changes", form("name", "Phòng Đổi Tên", "notation", "DT", "from", day, "basis", "QĐ 2"));
        all.put("/administration/units/{unit}/codes", form("code", "{code}", "from", day));
        all.put(
                "/administration/units/{unit}/posts",
                form("title", "Chuyên viên chính", "role", "SPECIALIST", "from", day));
        String post = "/administration/posts/{post}";
        all.put(post + "/holdings", form("person", "{other}", "beside", "x", "from", day));
        all.put(post + "/end", form("last", day, "basis", "QĐ 3"));
        all.put("/administration/holdings/{holding}/end", form("last", day));
        all.put(
                agency + "/issuing-names",
                form("name", "Hội đồng", "notation", "HĐ", "header", "HỘI ĐỒNG", "from", day));
        all.put("/administration/issuing-names/{issuingName}/end", form("last", day, "basis", "QĐ 4"));
        var founding = form("parent", "{agency}", "name", "Chi cục {code}", "notation", "CC", "from", day);
        founding.putAll(Map.of("basis", "QĐ 5", "header", "CHI CỤC", "headTitle", "Chi cục trưởng"));
        founding.put("headLine", "CHI CỤC TRƯỞNG");
        all.put("/administration/new-agency", founding);
        String person = "/administration/people/{person}";
        all.put(person + "/correction", form("name", "Đỗ Thử Viên", "code", "CB." + own.agency.code()));
        all.put(person + "/holdings", form("post", "{vacant}", "beside", "x", "from", day));
        String account = "/administration/accounts/{person}";
        all.put(
                account,
                form("login", "nut." + own.agency.code().toLowerCase(java.util.Locale.ROOT), "password", PASSWORD));
        all.put(account + "/one-time-password", form("password", PASSWORD));
        all.put(account + "/lock", form());
        all.put(account + "/unlock", form());
        all.put(account + "/sessions-end", form());
        return all;
    }
}
