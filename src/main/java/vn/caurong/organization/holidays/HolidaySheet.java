package vn.caurong.organization.holidays;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Sheet;
import vn.caurong.organization.administration.Typed;

/** Holidays of the city, from a table. */
@Component
record HolidaySheet(ChangingHolidays changing, Holidays holidays) implements Sheet {
    private static final Map<String, String> KINDS = Map.of("nghỉ", "OFF", "làm việc", "WORKING", "", "OFF");
    private static final Map<String, String> HALVES =
            Map.of("cả ngày", "DAY", "sáng", "MORNING", "chiều", "AFTERNOON", "", "DAY");

    @Override
    public String name() {
        return "holidays";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("day", true, "30/04/2021"),
                new Column("half", false, "Cả ngày"),
                new Column("kind", false, "Nghỉ"),
                new Column("name", true, "Ngày Chiến thắng"));
    }

    @Override
    public Map<String, String> refusedAt() {
        return Map.of(
                "organization.refused.day", "day",
                "organization.refused.holidayPast", "day",
                "organization.refused.holidayTwice", "day",
                "organization.refused.swapWeekend", "kind",
                "organization.refused.holidayKind", "kind",
                "organization.refused.holidayName", "name");
    }

    @Override
    public Entered enter(UUID agency, Map<String, String> row, Actor by) {
        var form = new HolidayForm(
                row.get("day"), said(HALVES, row.get("half")), said(KINDS, row.get("kind")), row.get("name"));
        if (holidays.stands(Typed.day(form.day()), form)) {
            return Entered.THERE;
        }
        changing.enter(form, by);
        return Entered.NEW;
    }

    private static String said(Map<String, String> words, @org.jspecify.annotations.Nullable String typed) {
        String word = Typed.line(typed);
        return words.getOrDefault(word.toLowerCase(java.util.Locale.ROOT), word);
    }
}
