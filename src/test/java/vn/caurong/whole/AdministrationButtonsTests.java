package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Administered.form;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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
    private final JdbcClient jdbc;

    AdministrationButtonsTests(ApplicationContext context, JdbcClient jdbc) {
        this.context = context;
        this.jdbc = jdbc;
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

    /** Acts for which the thing the pattern names must be another one: only agencies have codes. */
    private static final Map<String, Map.Entry<String, String>> OTHERS = Map.of(
            "/codes", Map.entry("{unit}", "{agency}"),
            "/ending/withdrawal", Map.entry("{unit}", "{ended}"),
            "/signing", Map.entry("{post}", "{vacant}"),
            "/partners/{partner}/unlock", Map.entry("{partner}", "{heldOff}"),
            "/door/removal", Map.entry("{partner}", "{heldOff}"),
            "/reaches/{reach}/removal", Map.entry("{reach}", "{comingReach}"));

    private static String meant(String pattern) {
        return OTHERS.entrySet().stream()
                .filter(other -> pattern.endsWith(other.getKey()))
                .map(Map.Entry::getValue)
                .map(other -> pattern.replace(other.getKey(), other.getValue()))
                .findFirst()
                .orElse(pattern);
    }

    private void actsOnce(Administered fresh, String pattern, Map<String, String> form) {
        String address = fresh.address(meant(pattern));
        form.replaceAll((name, value) -> fresh.address(value));
        prepare(pattern);
        Map<String, String> before = rows.quiet();
        var first = send(fresh, pattern, address, form);
        assertThat(first).hasStatus(303);
        Map<String, String> after = rows.quiet();
        assertThat(after).as("the first press did something").isNotEqualTo(before);
        Map<String, String> again = pressed(fresh, pattern, address, form, first);
        if (!again.equals(after)) {
            // a job may have run at that very moment; a press that acts again does so every time
            assertThat(pressed(fresh, pattern, address, form, first)).isEqualTo(again);
        }
    }

    private Map<String, String> pressed(
            Administered fresh, String pattern, String address, Map<String, String> form, MvcTestResult first) {
        assertThat(send(fresh, pattern, address, form))
                .hasStatus(303)
                .hasHeader("Location", first.getResponse().getHeader("Location"));
        return rows.quiet();
    }

    private static MvcTestResult send(Administered fresh, String pattern, String address, Map<String, String> form) {
        if (pattern.contains("-pictures/")) {
            return fresh.upload(address, "", signature(), form.get("key"));
        }
        return pattern.endsWith("/imports")
                ? fresh.upload("units", Workbooks.of(Administered.UNITS), form.get("key"))
                : fresh.post(address, form, fresh.admin);
    }

    /** A stroke on a clear ground. */
    private static byte[] signature() {
        var picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        for (int x = 20; x < 180; x++) {
            picture.setRGB(x, 50, 0xff2020c0);
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Rows of the whole city are there once only: each test brings its own. */
    private void prepare(String pattern) {
        if (pattern.startsWith("/administration/holidays")) {
            jdbc.sql("delete from organization.calendar_exception where day in ('2027-05-04', '2027-09-02')")
                    .update();
            jdbc.sql("insert into organization.calendar_exception values ('2027-09-02', 'DAY', 'OFF', 'Thử')")
                    .update();
            jdbc.sql("delete from organization.calendar_year where year = 2029").update();
        }
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
        all.put(unit + "/ending/withdrawal", form("basis", "QĐ thu hồi"));
        all.put("/administration/unit-changes/{change}/withdrawal", form("basis", "QĐ thu hồi"));
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
        var signing = form("issuingName", "{issuingName}", "lines", "TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG", "basis", "QĐ 6");
        signing.put("from", day);
        all.put("/administration/posts/{post}/signing", signing);
        all.put("/administration/signing-authorities/{authority}/end", form("last", day));
        all.put("/administration/imports/{bringing}/entry", form());
        all.put(agency + "/imports", form());
        all.put("/administration/signature-pictures/{person}", form());
        all.put("/administration/seal-pictures/{issuingName}", form());
        var rule = form("type", "cong-van", "to", "unit:{unit}", "days", "3", "basis", "Quy chế", "from", day);
        all.put(agency + "/standing-rules", rule);
        all.put("/administration/standing-rules/{rule}/end", form());
        var delegation = form("giver", "{giver}", "to", "{other}", "from", "2030-01-01", "last", "2030-01-05");
        delegation.put("basis", "TB 1");
        all.put(agency + "/delegations", delegation);
        all.put("/administration/delegations/{delegation}/end", form());
        all.put(agency + "/series", form("owner", "{agency}", "last", "512", "basis", "BB 1"));
        all.put(unit + "/ending", form("kind", "DISSOLVED", "day", "2035-01-01", "basis", "QĐ 7"));
        all.put(agency + "/urging", form("before", "3, 1", "from", "01/01/2035", "basis", "Quy chế"));
        all.put("/administration/holidays", form("day", "2027-05-04", "name", "Nghỉ bù"));
        all.put("/administration/holidays/removal", form("day", "2027-09-02", "half", "DAY"));
        all.put("/administration/holidays/year", form("year", "2029", "source", "Thông báo"));
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
        all.putAll(Partnered.buttons());
        return all;
    }
}
