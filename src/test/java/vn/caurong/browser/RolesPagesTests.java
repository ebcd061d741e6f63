package vn.caurong.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.browser.Window.Look;

/** A task and the calendar to each role at the desk and on a phone, light and dark, with all that can be opened open. */
class RolesPagesTests {
    private static final String LONG = "Rà soát, nâng cấp đường truyền số liệu chuyên dùng đến 56 Ủy ban nhân dân xã,"
            + " phường; bảo đảm an toàn thông tin cho hệ thống họp trực tuyến trong thời gian cách ly xã hội";

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.caurong.browser.Seen#edges")
    void aTaskToWhoGaveItAndToWhoLeads(Look look) {
        String task = "/tasks/" + Given.task(LONG);
        opened("stttt.lanhdao", look, task, "/tasks?filter=given");
        opened("stttt.truongphong", look, task);
        try (Window lead = Window.open(Program.address(), look).signedInAs("stttt.truongphong")) {
            lead.go(task)
                    .page()
                    .locator("button:visible:has-text('Nhận việc')")
                    .first()
                    .click();
        }
        opened("stttt.truongphong", look, task, "/tasks", "/tasks/board?of=led", "/tasks/timeline");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.caurong.browser.Seen#edges")
    void theUnitsToWhoeverUrgesThem(Look look) {
        Program.bean(JdbcClient.class)
                .sql("update tasks.task set due = now() - interval '1 day' where id = ?::uuid")
                .param(Given.task(LONG))
                .update();
        opened("stttt.lanhdao", look, "/tasks/units", "/tasks?filter=overdue");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.caurong.browser.Seen#edges")
    void theCalendarToWhoeverReadsItOrPlansInIt(Look look) {
        opened("stttt.chuyenvien", look, "/calendar", "/calendar/month", "/calendar/mine", "/calendar/free");
        opened("stttt.chuyenvien", look, "/calendar/feeds", "/calendar/imports", "/calendar/agenda", "/tasks");
        opened("stttt.truongphong", look, "/calendar/entries/new", "/calendar/day");
        Seen.byAStranger(look, "/public/calendar");
    }

    private static void opened(String login, Look look, String... paths) {
        try (Window window = Window.open(Program.address(), look).signedInAs(login)) {
            for (String path : paths) {
                window.go(path)
                        .page()
                        .evaluate("document.querySelectorAll('main details').forEach(it => it.open = true)");
                window.mustBeGood();
                window.mustBeReadableInTheDark();
            }
        }
    }
}
