package vn.caurong.access.review;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Administration.Held;

/**
 * The review of access as a workbook, written row by row: who holds which post in which role, who
 * stands in for whom, who signs how, and how many restricted subjects are open to whom.
 */
@Component
record ReviewFile(Administration administration, ReviewRows rows, MessageSource words) {
    private static final int FLUSH = 200;
    private static final List<String> HEADINGS =
            List.of("kind", "person", "code", "title", "unit", "what", "from", "to", "basis");

    void write(UUID agency, Locale language, OutputStream out) throws IOException {
        List<Held> held = administration.review(agency);
        try (var book = new Workbook(out, "CauRong", "1.0")) {
            Worksheet sheet = book.newWorksheet(say("sheet", language));
            line(
                    sheet,
                    0,
                    HEADINGS.stream().map(heading -> say(heading, language)).toList());
            for (int at = 0; at < held.size(); at++) {
                line(sheet, at + 1, cells(held.get(at), language));
                if (at % FLUSH == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
            restricted(book.newWorksheet(say("restricted", language)), held, language);
        }
    }

    private List<String> cells(Held held, Locale language) {
        String what = held.kind().equals("HOLDING")
                ? words.getMessage("organization.role." + held.what(), null, language)
                : held.what();
        return List.of(
                say(held.kind(), language),
                held.person(),
                held.code(),
                held.title(),
                held.unit(),
                what,
                held.from(),
                held.to(),
                held.basis());
    }

    /** Counts by person, post or unit; never which subjects. */
    private void restricted(Worksheet sheet, List<Held> held, Locale language) {
        Map<UUID, String> names = names(held);
        line(sheet, 0, List.of(say("who", language), say("count", language)));
        int at = 1;
        for (RestrictedCount count : rows.restricted(names.keySet())) {
            UUID id = UUID.fromString(count.principal().split(":", -1)[1]);
            line(sheet, at++, List.of(names.getOrDefault(id, ""), Integer.toString(count.subjects())));
        }
    }

    private static Map<UUID, String> names(List<Held> held) {
        var names = new HashMap<UUID, String>();
        held.stream().filter(each -> each.kind().equals("HOLDING")).forEach(each -> {
            names.put(each.ids().get(0), each.person());
            names.put(each.ids().get(1), each.title() + ", " + each.unit());
            names.put(each.ids().get(2), each.unit());
        });
        return names;
    }

    private String say(String key, Locale language) {
        return words.getMessage("access.review." + key, null, language);
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
