package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.text;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;

/** Papers of an entry are added by who keeps it and read by who may see it. */
@CauRongTest
class PapersTests {
    private final CalendarDesk desk;
    private final LocalDate day;

    PapersTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Tài Liệu Họp");
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void aPaperIsReadByWhoMaySeeTheEntryAndByNobodyElse() throws IOException {
        UUID entry =
                desk.entered(desk.agency.unitHead(), with(meeting(day, "08:00", "09:00"), "openness", "restricted"));
        String page = "/calendar/entries/" + entry;
        assertThat(desk.upload(page + "/papers", desk.agency.unitHead(), pdf("bao-cao.pdf")))
                .hasStatus(303);
        String href = paper(page, desk.agency.clerk());
        assertThat(desk.get(href, desk.agency.clerk())).hasStatusOk();
        assertThat(desk.get(href, desk.agency.specialist())).hasStatus(404);
        assertThat(desk.get(href, null)).hasStatus(303);
    }

    @Test
    void whatIsNoFileOrNotOnesOwnIsRefused() throws IOException {
        UUID entry = desk.published(meeting(day, "10:00", "11:00"));
        String papers = "/calendar/entries/" + entry + "/papers";
        assertThat(text(desk.upload(papers, desk.agency.unitHead(), pdf("a.pdf"))))
                .contains("Việc này của đơn vị khác");
        assertThat(text(desk.upload(papers, desk.agency.clerk(), new MockMultipartFile("file", new byte[0]))))
                .contains("Chưa chọn tệp");
        var script = new MockMultipartFile(
                "file", "x.pdf", "application/pdf", "<script>1</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(desk.upload(papers, desk.agency.clerk(), script)).hasStatus(422);
        assertThat(desk.upload(papers, desk.agency.clerk(), pdf("b.pdf"))).hasStatus(303);
        assertThat(text(desk.get("/calendar/entries/" + entry, desk.agency.specialist())))
                .contains("b.pdf");
    }

    private String paper(String page, Actor reader) {
        MvcTestResult answer = desk.get(page, reader);
        String html = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return Jsoup.parse(html).select("section[aria-labelledby=papers-h] a").attr("href");
    }

    private static MockMultipartFile pdf(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return new MockMultipartFile("file", name, "application/pdf", out.toByteArray());
    }
}
