package vn.caurong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caurong.signatures.internal.SecondOpinion;

/**
 * The main job once through, by eight people of two agencies: from a signed letter that is dropped
 * in to its reply in the second agency's register. Every page on the way is held to accessibility.
 */
class WholeJobTests {
    private static final String DIVISION = "Phòng Công nghệ thông tin";
    private static final String DISTRICT_DIVISION = "Phòng Văn hóa và Thông tin";

    private Staff here;
    private Staff there;
    private final Taps taps = new Taps();

    @BeforeEach
    void signIn() {
        Chromium.browser();
        here = Staff.of("stttt");
        there = Staff.of("haichau");
        taps.of(here);
        taps.of(there);
    }

    @AfterEach
    void leave() {
        here.close();
        there.close();
    }

    @Test
    void fromAnArrivingDocumentToItsReplyInTheOtherAgency() {
        String mark = taps.act("Clerk, desk: a file becomes a filled form", this::arrives);
        String incoming = here.clerk().where();
        taps.act("Clerk, desk: registered and presented, with a proposal of three parts", this::registersAndPresents);
        taps.act("Leader, phone: the proposal accepted", () -> acceptsInOneTap(mark));
        taps.act("Head, desk: assigned", () -> assigns(mark, here.head(), "Lê Thị Mỹ Duyên"));
        String subject = "kết quả rà soát theo công văn số " + mark;
        String reply = drafts(mark, subject);
        isReturnedOnceThenApproved(subject);
        taps.act("Leader, phone: signed", () -> isSigned(subject));
        String replyMark = taps.act("Clerk, desk: numbered, sealed and issued", () -> isIssued(subject));
        isAcceptedElsewhere(reply, replyMark);
        taps.act("Receiving clerk, desk: registered and presented, with a proposal", () -> arrivesThere(subject));
        theSenderSees(reply, "Đã tiếp nhận");
        isHandledThere(subject, reply);
        closesWithItsReply(incoming, replyMark);
        standsInTheRegisters(mark, replyMark);
        assertThat(Path.of("docs/performance.md")).content().contains(taps.rows());
    }

    /** 1. Arrival: the form comes filled from the file, its signatures judged. */
    private String arrives() {
        Person clerk = here.clerk().opens("/documents/incoming/new");
        byte[] letter = clerk.download("/documents/samples/letter.pdf?urgency=1");
        clerk.page().setInputFiles("#file", new FilePayload("cong-van.pdf", "application/pdf", letter));
        clerk.goesOn("Nhận văn bản");
        assertThat(clerk.value("mark")).matches("\\d+/UBND-STTTT");
        assertThat(clerk.value("sender")).containsIgnoringCase("thành phố Đà Nẵng");
        assertThat(clerk.value("issued")).isEqualTo("06/04/2020");
        assertThat(clerk.value("title")).startsWithIgnoringCase("rà soát điều kiện làm việc");
        assertThat(clerk.value("signer")).startsWith("Ngô Bá Thiện");
        assertThat(clerk.value("urgency")).isEqualTo("1");
        clerk.sees("đọc từ tệp").sees("2 chữ ký số hợp lệ");
        return clerk.value("mark");
    }

    /** 2. The clerk registers and presents with a proposed directive. */
    private void registersAndPresents() {
        Person clerk = here.clerk().picks("Trình ai", "Đặng Hữu Lâm").unfolds("Đề xuất chỉ đạo");
        clerk.picks(DIVISION, "Chủ trì").picks("Câu có sẵn", "Tham mưu trả lời");
        clerk.page().check("input[name=replyRequired]");
        clerk.presses("Vào sổ và trình", "đã trình Đặng Hữu Lâm");
    }

    /** 3. The leader, on a phone, accepts the proposal as it stands. */
    private void acceptsInOneTap(String mark) {
        Person leader = here.leader().takes(mark).sees(DIVISION);
        leader.presses("Chuyển chỉ đạo", "Đã chuyển chỉ đạo");
    }

    /** 4. The head of the division gives it to a specialist. */
    private static void assigns(String words, Person head, String to) {
        head.takes(words).picks("Giao cho", to).presses("Phân công", "Đã phân công");
    }

    /** 5. The specialist writes the reply beside the finished page. */
    private String drafts(String mark, String subject) {
        Person author = here.specialist().takes(mark).goesOn("Soạn trả lời");
        assertThat(author.value("addressees")).containsIgnoringCase("thành phố Đà Nẵng");
        assertThat(author.value("body")).contains(mark);
        author.types("subject", subject).types("body", author.value("body") + "\n1. Đã rà soát.");
        author.page().locator("#paper:has-text('Đã rà soát./.')").waitFor();
        author.types("add", "Ủy ban nhân dân quận Hải Châu");
        String reply = author.where();
        author.presses("Trình soát", "Đã trình dự thảo");
        return reply;
    }

    /** 6. Review: returned with remarks, mended, approved. */
    private void isReturnedOnceThenApproved(String subject) {
        Person head = here.head().takes(subject).types("note", "Bổ sung số điểm cầu.");
        head.presses("Trả lại", "Đã trả lại người soạn");
        Person author = here.specialist().takes(subject).sees("Bổ sung số điểm cầu.");
        author.types("body", author.value("body") + "\n2. Thành phố có 56 điểm cầu.");
        author.presses("Trình soát", "Đã trình dự thảo");
        here.head().takes(subject).presses("Ký nháy", "Đã ký nháy");
    }

    /** The leader signs with their own key, on the phone. */
    private void isSigned(String subject) {
        Person leader = here.leader().takes(subject).sees("56 điểm cầu");
        leader.page().click(".cr-bottom .btn-primary");
        leader.signs("Ký, chuyển cấp số", "Đã ký");
    }

    /** The clerk numbers, seals and issues. */
    private String isIssued(String subject) {
        Person clerk = here.clerk().takes(subject).signs("Cấp số và ban hành", "Đã ban hành");
        String mark = clerk.page().locator(".cr-subject .cr-num").innerText();
        assertThat(mark).matches("Số: \\d+/STTTT-CNTT");
        return mark.substring("Số: ".length());
    }

    /** The file as it went out: valid here, and to a program of others. */
    private void isAcceptedElsewhere(String reply, String mark) {
        Person clerk = here.clerk().opens(reply).sees("2 chữ ký số hợp lệ");
        String file = clerk.page().locator("a[download]").first().getAttribute("href");
        byte[] issued = clerk.download(file);
        assertThat(words(issued)).contains("SỞ THÔNG TIN", "56 điểm cầu", "Đặng Hữu Lâm");
        assertThat(number(issued) + "/STTTT-CNTT").isEqualTo(mark);
        SecondOpinion.acceptsBothSignatures(issued);
    }

    /** 7. The second agency has it at once, as its own record. */
    private void arrivesThere(String subject) {
        Person clerk = there.clerk().takes(subject);
        assertThat(clerk.value("mark")).endsWith("/STTTT-CNTT");
        clerk.sees("nơi gửi khai").picks("Trình ai", "Trương Công Hải Đăng");
        clerk.unfolds("Đề xuất chỉ đạo").picks(DISTRICT_DIVISION, "Chủ trì");
        clerk.presses("Vào sổ và trình", "đã trình Trương Công Hải Đăng");
    }

    /** The receiving agency's steps, each told to the sender. */
    private void isHandledThere(String subject, String reply) {
        there.leader().takes(subject).presses("Chuyển chỉ đạo", "Đã chuyển chỉ đạo");
        theSenderSees(reply, "Phân công xử lý");
        assigns(subject, there.head(), "Đinh Thị Thảo Nguyên");
        theSenderSees(reply, "Đang xử lý");
        there.specialist().takes(subject).unfolds("Báo cáo hoàn thành");
        there.specialist().types("report", "Đã tiếp thu kết quả rà soát.");
        there.specialist().presses("Báo cáo hoàn thành", "Đã báo cáo hoàn thành");
        theSenderSees(reply, "Đã hoàn thành");
    }

    private void theSenderSees(String reply, String state) {
        here.clerk().window().go(reply);
        here.clerk().sees(state);
    }

    /** 8. The document that came in is closed and linked with its reply. */
    private void closesWithItsReply(String incoming, String replyMark) {
        Person author = here.specialist().opens(incoming).sees("Hoàn thành");
        author.sees("Trả lời bằng " + replyMark).sees("Bích Ngọc");
    }

    private void standsInTheRegisters(String mark, String replyMark) {
        here.clerk().opens("/documents/registers");
        there.clerk().opens("/documents/registers");
        assertThat(register(here.clerk(), "incoming")).contains("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", mark);
        assertThat(register(here.clerk(), "outgoing")).contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", replyMark);
        assertThat(register(there.clerk(), "incoming")).contains("QUẬN HẢI CHÂU", replyMark);
        assertThat(register(there.clerk(), "outgoing")).doesNotContain(replyMark);
    }

    private static String register(Person clerk, String book) {
        String link = "a[href^='/documents/registers/" + book + ".pdf']";
        byte[] pdf = clerk.download(clerk.page().locator(link).first().getAttribute("href"));
        return words(pdf).replaceAll("(?<=[/-])\\s", ""); // the column breaks a long mark there
    }

    private static String number(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog()
                    .getAcroForm()
                    .getField("number")
                    .getValueAsString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String words(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
