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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.files.Paper;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.ui.Note;

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
    void nothingIsAddedToWhatIsCancelled() throws IOException {
        UUID entry = desk.published(meeting(day, "16:00", "17:00"));
        String page = "/calendar/entries/" + entry;
        assertThat(desk.act(entry, "cancellation", desk.agency.clerk(), Map.of("why", "Thôi")))
                .hasStatus(303);
        assertThat(text(desk.get(page, desk.agency.clerk()))).doesNotContain("Thêm tài liệu");
        assertThat(text(desk.upload(page + "/papers", desk.agency.clerk(), pdf("a.pdf"))))
                .contains("Việc này đã hủy");
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
        int version = desk.version(entry);
        byte[] stamped = Paper.of("<p class='c'>ỦY BAN NHÂN DÂN</p><p class='c'><b>MẬT</b></p>");
        var secret = new MockMultipartFile("file", "ke-hoach.pdf", "application/pdf", stamped);
        assertThat(text(desk.upload(papers, desk.agency.clerk(), secret))).contains("«ke-hoach.pdf» có dấu MẬT");
        assertThat(text(desk.get("/calendar/entries/" + entry, desk.agency.clerk())))
                .contains("Không tải lên bí mật nhà nước")
                .doesNotContain("ke-hoach.pdf");
        assertThat(desk.upload(papers, desk.agency.clerk(), pdf("b.pdf"))).hasStatus(303);
        assertThat(desk.version(entry)).as("a version has it").isEqualTo(version + 1);
        assertThat(text(desk.get("/calendar/entries/" + entry, desk.agency.specialist())))
                .contains("b.pdf", "Thay đổi: tài liệu");
    }

    @Test
    void beforePublicationItIsGone() throws IOException {
        UUID entry = desk.entered(desk.agency.unitHead(), meeting(day, "13:00", "14:00"));
        String page = "/calendar/entries/" + entry;
        desk.upload(page + "/papers", desk.agency.unitHead(), pdf("nham.pdf"));
        String href = paper(page, desk.agency.unitHead());
        String removal = removal(page, desk.agency.unitHead());
        assertThat(desk.act(entry, removal, desk.agency.leader(), Map.of())).hasStatus(403);
        assertThat(desk.post(page + "/" + removal, desk.agency.unitHead(), Map.of("version", "99")))
                .hasStatus(409);
        assertThat(desk.act(entry, removal, desk.agency.unitHead(), Map.of())).hasStatus(303);
        assertThat(desk.get(href, desk.agency.clerk())).hasStatus(404);
        assertThat(text(desk.get(page, desk.agency.clerk())))
                .contains("gỡ tài liệu trước khi công bố lịch", "nham.pdf")
                .doesNotContain("Tài liệu đã gỡ sau đó");
        assertThat(desk.act(entry, removal, desk.agency.unitHead(), Map.of())).hasStatus(404);
        assertThat(desk.act(entry, removal + "/undo", desk.agency.clerk(), Map.of()))
                .hasStatus(422);
    }

    @Test
    void afterPublicationANewVersionIsWithoutItAndEarlierOnesKeepIt() throws IOException {
        var form = with(
                meeting(day, "15:00", "16:00"),
                "chair",
                desk.agency.leader().post().toString());
        UUID entry = desk.published(form);
        String page = "/calendar/entries/" + entry;
        desk.upload(page + "/papers", desk.agency.clerk(), pdf("cu.pdf"));
        desk.upload(page + "/papers", desk.agency.clerk(), pdf("con.pdf"));
        assertThat(told(desk.agency.leader(), desk.version(entry)))
                .as("of a paper that came")
                .isEqualTo(1);
        String href = paper(page, desk.agency.clerk());
        String removal = removal(page, desk.agency.clerk());
        int version = desk.version(entry);
        assertThat(text(desk.act(entry, removal, desk.agency.unitHead(), Map.of("why", "Nhầm"))))
                .contains("chỉ văn thư Văn phòng gỡ tài liệu");
        assertThat(text(desk.act(entry, removal, desk.agency.clerk(), Map.of())))
                .contains("Chưa ghi lý do");
        MvcTestResult away = desk.act(entry, removal, desk.agency.clerk(), Map.of("why", "Bản cũ"));
        assertThat(away).hasStatus(303);
        assertThat(desk.version(entry)).isEqualTo(version + 1);
        assertThat(papers(page)).containsExactly("con.pdf");
        assertThat(section(page, "versions-h").text())
                .contains("Thay đổi: tài liệu", "Bản cũ", "Tài liệu đã gỡ sau đó: cu.pdf")
                .doesNotContain("sau đó: con.pdf", "cu.pdf con.pdf");
        assertThat(desk.get(href, desk.agency.specialist()))
                .as("what people were told of stays with its version")
                .hasStatusOk();
        assertThat(told(desk.agency.leader(), version + 1)).isEqualTo(1);

        Note note = (Note) away.getMvcResult().getFlashMap().get("note");
        String undo = page + "/" + removal + "/undo";
        assertThat(note.undo()).isEqualTo(undo);
        assertThat(desk.post(undo, desk.agency.clerk(), Map.of())).hasStatus(303);
        assertThat(papers(page)).containsExactly("cu.pdf", "con.pdf");
        assertThat(section(page, "versions-h").text()).doesNotContain("Tài liệu đã gỡ sau đó");
        assertThat(text(desk.post(undo, desk.agency.clerk(), Map.of()))).contains("không còn ở trạng thái đã gỡ");
    }

    @Test
    void whatIsPutOffKeepsItsPapers() throws IOException {
        UUID entry = desk.published(meeting(day, "17:00", "18:00"));
        String page = "/calendar/entries/" + entry;
        desk.upload(page + "/papers", desk.agency.clerk(), pdf("giu.pdf"));
        String removal = removal(page, desk.agency.clerk());
        assertThat(desk.act(entry, "putting-off", desk.agency.clerk(), Map.of("why", "Mưa bão")))
                .hasStatus(303);
        assertThat(text(desk.act(entry, removal, desk.agency.clerk(), Map.of("why", "Nhầm"))))
                .contains("Việc này đang hoãn");
        assertThat(section(page, "papers-h").select("details")).isEmpty();
    }

    private long told(Actor reader, int version) {
        return desk.jdbc
                .sql("select count(*) from notifications.notice where person = ? and once like ?")
                .params(reader.person(), "calendar:%:" + version)
                .query(Long.class)
                .single();
    }

    private List<String> papers(String page) {
        return section(page, "papers-h").select("a").eachText();
    }

    /** Address of the first button that takes a paper away, after the entry's. */
    private String removal(String page, Actor reader) {
        String action = read(page, reader)
                .select("section[aria-labelledby=papers-h] form[action$=removal]")
                .attr("action");
        return action.substring(page.length() + 1);
    }

    private Element section(String page, String heading) {
        return read(page, desk.agency.clerk())
                .select("section[aria-labelledby=" + heading + "]")
                .get(0);
    }

    private Document read(String page, Actor reader) {
        MvcTestResult answer = desk.get(page, reader);
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private String paper(String page, Actor reader) {
        return read(page, reader).select("section[aria-labelledby=papers-h] a").attr("href");
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
