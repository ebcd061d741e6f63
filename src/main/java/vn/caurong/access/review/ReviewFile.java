package vn.caurong.access.review;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Administration.Held;

/**
 * The review of access as a workbook, written row by row: who holds which post in which role, who
 * stands in for whom, who signs how, and how many restricted subjects are open to whom.
 */
@Component
record ReviewFile(Administration administration, RestrictedSheet restricted, ReviewWords words) {
    private static final int FLUSH = 200;
    private static final List<String> HEADINGS =
            List.of("kind", "person", "code", "title", "unit", "what", "from", "to", "basis");

    void write(UUID agency, Locale language, OutputStream out) throws IOException {
        List<Held> held = administration.review(agency);
        try (var book = new Workbook(out, "CauRong", "1.0")) {
            Worksheet sheet = book.newWorksheet(words.say("sheet", language));
            SheetLine.write(
                    sheet,
                    0,
                    HEADINGS.stream()
                            .map(heading -> words.say(heading, language))
                            .toList());
            for (int at = 0; at < held.size(); at++) {
                SheetLine.write(sheet, at + 1, cells(held.get(at), language));
                if (at % FLUSH == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
            restricted.write(book.newWorksheet(words.say("restricted", language)), held, language);
        }
    }

    private List<String> cells(Held held, Locale language) {
        return List.of(
                words.say(held.kind(), language),
                held.person(),
                held.code(),
                held.title(),
                held.unit(),
                held.kind().equals("HOLDING") ? words.role(held.what(), language) : held.what(),
                held.from(),
                held.to(),
                held.basis());
    }
}
