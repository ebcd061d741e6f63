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
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** Words of what somebody may not read, or might not then, stand on no page and in no notice of theirs. */
@CauRongTest
class ClosedWordsTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final LocalDate day;

    ClosedWordsTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Giữ Kín");
        agency = desk.agency;
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void whyARestrictedEntryTookALeadersTimeIsForItsReadersAlone() {
        String deputy = "" + agency.deputy().post();
        UUID lost = desk.entered(agency.unitHead(), with(meeting(day, "08:00", "09:00"), "chair", deputy));
        Publishing.publish(desk, day, lost);
        var closed =
                with(meeting(day, "08:00", "09:00"), "chair", deputy, "words", "Họp kín", "openness", "restricted");
        desk.entered(agency.clerk(), with(closed, "why", "Lý do kín"));
        assertThat(desk.jdbc
                        .sql("select array_to_string(arguments, ' ') from notifications.notice where subject_id = ?")
                        .param(lost)
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(said -> said.contains("Lý do kín"));
        assertThat(page(lost, agency.specialist())).contains("\"…\"").doesNotContain("Họp kín", "Lý do kín");
        assertThat(page(lost, agency.clerk())).contains("Họp kín", "Lý do kín");
    }

    @Test
    void wordsOfWhatIsOnlyRegisteredAreNotOnAPublishedPage() {
        String deputy = "" + agency.deputy().post();
        UUID lost = desk.entered(agency.unitHead(), with(meeting(day, "10:00", "11:00"), "chair", deputy));
        Publishing.publish(desk, day, lost);
        var urgent = with(meeting(day, "10:00", "11:00"), "chair", deputy, "words", "Việc chưa công bố");
        UUID taker = desk.entered(agency.clerk(), with(urgent, "why", "Triệu tập"));
        assertThat(page(lost, agency.specialist())).contains("\"…\"").doesNotContain("Việc chưa công bố");
        assertThat(page(lost, agency.clerk())).contains("Việc chưa công bố");
        Publishing.publish(desk, day, taker);
        assertThat(page(lost, agency.specialist())).contains("Việc chưa công bố");
    }

    @Test
    void openedToAllItKeepsWhatItSaidWhileItWasRestricted() throws IOException {
        String head = "" + agency.unitHead().post();
        var form = with(meeting(day, "13:00", "14:00"), "words", "Kỷ luật cán bộ", "openness", "restricted");
        UUID entry = desk.published(with(form, "post", head));
        String page = way(entry);
        assertThat(desk.upload(page + "/papers", agency.clerk(), pdf("kin.pdf")))
                .hasStatus(303);
        String paper = link(page, agency.clerk(), "kin.pdf");
        String removal = paper.substring(page.length() + 1).replace("files/", "papers/");
        removal = removal.substring(0, removal.indexOf('/', "papers/".length())) + "/removal";
        act(entry, removal, Map.of("why", "Lý do kín một"));
        change(entry, with(form, "post", head, "from", "13:30"), "Lý do kín hai");
        change(entry, with(form, "words", "Giao ban", "openness", "internal", "from", "13:30"), "Mở cho cơ quan");
        assertThat(page(entry, agency.specialist()))
                .contains("Giao ban", "…", "Mở cho cơ quan", "13:00")
                .doesNotContain("Kỷ luật", "kín", "kin.pdf");
        assertThat(desk.get(paper, agency.specialist())).hasStatus(404);
        for (Actor reader : new Actor[] {agency.unitHead(), agency.clerk(), agency.leader()}) {
            assertThat(page(entry, reader)).contains("Kỷ luật", "Lý do kín hai", "kin.pdf");
            assertThat(desk.get(paper, reader)).hasStatusOk();
        }
    }

    @Test
    void whatWasSaidBeforePublicationWhileItWasRestrictedStaysClosedToo() {
        var form = with(meeting(day, "15:00", "16:00"), "openness", "restricted");
        UUID entry = desk.entered(agency.unitHead(), form);
        act(entry, "sending-back", Map.of("why", "Lý do kín"));
        assertThat(desk.act(entry, "edit", agency.unitHead(), with(form, "openness", "internal")))
                .hasStatus(303);
        assertThat(desk.act(entry, "registration", agency.unitHead(), Map.of())).hasStatus(303);
        Publishing.publish(desk, day, entry);
        assertThat(page(entry, agency.specialist())).doesNotContain("Lý do kín");
        assertThat(page(entry, agency.unitHead())).as("registered it").contains("Lý do kín");
    }

    private static String way(UUID entry) {
        return "/calendar/entries/" + entry;
    }

    private String page(UUID entry, Actor reader) {
        return text(desk.get(way(entry), reader));
    }

    private void change(UUID entry, Map<String, String> form, String why) {
        act(entry, "change", with(form, "why", why));
    }

    private void act(UUID entry, String act, Map<String, String> form) {
        assertThat(desk.act(entry, act, agency.clerk(), form)).hasStatus(303);
    }

    private String link(String page, Actor reader, String name) {
        var answer = desk.get(page, reader);
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .select("a:contains(" + name + ")")
                .attr("href");
    }

    private static MockMultipartFile pdf(String name) throws IOException {
        try (PDDocument document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return new MockMultipartFile("file", name, "application/pdf", out.toByteArray());
        }
    }
}
