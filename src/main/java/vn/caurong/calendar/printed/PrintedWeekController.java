package vn.caurong.calendar.printed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.calendar.week.Week;
import vn.caurong.files.SheetPrinter;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;

/** The week to hang up, and as a table. */
@Controller("calendarPrintedWeekController")
record PrintedWeekController(PrintingWeeks printing, SheetPrinter printer) {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @GetMapping("/calendar/week.pdf")
    @Permission("calendar.read")
    ResponseEntity<byte[]> pdf(@RequestParam String week, Actor actor) throws IOException {
        var out = new ByteArrayOutputStream();
        printer.print("calendar/printed/sheet.jte", printing.of(known(week), actor), 1, out);
        return file(out, MediaType.APPLICATION_PDF, week + ".pdf");
    }

    @GetMapping("/calendar/week.xlsx")
    @Permission("calendar.read")
    ResponseEntity<byte[]> table(@RequestParam String week, Actor actor) throws IOException {
        var out = new ByteArrayOutputStream();
        WeekSheet.write(printing.of(known(week), actor), out);
        return file(out, XLSX, week + ".xlsx");
    }

    private static Week known(String text) {
        return Week.parse(text).orElseThrow(() -> new RefusalException("calendar.refused.week"));
    }

    private static ResponseEntity<byte[]> file(ByteArrayOutputStream bytes, MediaType type, String week) {
        ContentDisposition name = (type.equals(XLSX) ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename("lich-cong-tac-" + week, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .headers(headers -> headers.setContentDisposition(name))
                .body(bytes.toByteArray());
    }
}
