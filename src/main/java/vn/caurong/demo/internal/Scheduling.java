package vn.caurong.demo.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** A line of the work calendar from its unit to everybody: registered, consolidated, approved, published, changed. */
record Scheduling(Cast cast, int number) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String CLERK = "stttt.vanthu";

    /** In a week so far ahead that it is open whatever day it is; its hour follows from the number, to be free again. */
    String play(LocalDate today) {
        LocalDate day = today.plusWeeks(4 + number % 40).with(java.time.DayOfWeek.WEDNESDAY);
        String hour = "%02d:%02d".formatted(7 + number % 10, number % 50);
        Sheet form = cast.as("stttt.truongphong").open("/calendar/entries/new?day=" + day);
        Sheet entry = cast.as("stttt.truongphong")
                .send(
                        form,
                        "/calendar/entries",
                        Map.of(
                                "words",
                                title(),
                                "day",
                                DAY.format(day),
                                "from",
                                hour,
                                "to",
                                "19:00",
                                "as",
                                "registered"));
        said(entry, title());
        String address = entry.at().getPath();
        String week = "/calendar?show=all&week=" + week(day);
        act(CLERK, week, "/calendar/consolidation");
        act("stttt.lanhdao", week, "/calendar/approval");
        act(CLERK, week, "/calendar/publication");
        Sheet edit = cast.as(CLERK).open(address + "/edit");
        Sheet changed = cast.as(CLERK).send(edit, "/change", Map.of("to", "19:30", "why", "Thêm thời gian thảo luận"));
        said(changed, "ĐIỀU CHỈNH");
        cast.until("stttt.chuyenvien", address, "Thêm thời gian thảo luận");
        int paper = cast.as(CLERK).download("/calendar/week.pdf?week=" + week(day)).length;
        return "Lịch ở %s; tuần in được %d byte; mọi người thấy «ĐIỀU CHỈNH».".formatted(address, paper);
    }

    private String title() {
        return "Họp thống nhất hạ tầng số, mục " + number;
    }

    private void act(String login, String page, String act) {
        Sheet week = cast.as(login).open(page);
        said(week, title());
        Sheet after = cast.as(login).send(week, act, Map.of());
        if (after.status() != 200) {
            throw new StepFailure("Lịch không đi tiếp ở %s: %s".formatted(act, after.word()));
        }
    }

    private static void said(Sheet page, String words) {
        if (!page.says(words)) {
            throw new StepFailure(
                    "Trang %s không nói «%s»: %s".formatted(page.at().getPath(), words, page.word()));
        }
    }

    private static String week(LocalDate day) {
        return DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, 8);
    }
}
