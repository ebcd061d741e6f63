package vn.caurong.documents.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;

/** A register is written part by part and is one book. */
@CauRongTest
class WritingBooksTests {
    private final WritingBooks writing;
    private final TestAgency agency;

    WritingBooksTests(WritingBooks writing, JdbcClient jdbc) {
        this.writing = writing;
        this.agency = TestAgency.create(jdbc, "Sở Sổ Dài");
    }

    @Test
    void partsAreJoinedBehindTheCoverAndPagesCountOn_PL_IV() throws IOException {
        try (PDDocument book = Loader.loadPDF(written(95, 20))) {
            String cover = page(book, 1);
            assertThat(cover)
                    .contains("SỔ GỬI VĂN BẢN ĐI BƯU ĐIỆN", "SỞ SỔ DÀI", "Từ ngày 01/01/2020", "Từ số 01 đến số 95");
            String all = new PDFTextStripper().getText(book);
            for (int line = 1; line <= 95; line++) {
                assertThat(all).contains("dòng-" + line + "-hết");
            }
            for (int page = 2; page <= book.getNumberOfPages(); page++) {
                assertThat(page(book, page).lines().findFirst().orElse("").strip())
                        .as("page number")
                        .isEqualTo(Integer.toString(page));
            }
            assertThat(cover.lines().findFirst().orElse("").strip()).isNotEqualTo("1");
        }
    }

    @Test
    void anEmptyRegisterHasItsColumns() throws IOException {
        try (PDDocument book = Loader.loadPDF(written(0, 20))) {
            assertThat(book.getNumberOfPages()).isEqualTo(2);
            assertThat(page(book, 1)).contains("Từ ngày ...........");
            assertThat(page(book, 2)).contains("Số lượng bì", "(6)");
        }
    }

    @Test
    void whatBreaksOffLeavesNoFile() throws IOException {
        List<Path> before = files();
        List<Path> made = new ArrayList<>();
        PrintableRegister broken = new Lines(0, () -> {
            made.addAll(files());
            made.removeAll(before);
            throw new IllegalStateException("broken off");
        });
        assertThatThrownBy(() -> writing.file(broken, 2020, agency.clerk())).hasMessage("broken off");
        assertThat(made).isNotEmpty().allSatisfy(file -> assertThat(file).doesNotExist());
    }

    private static List<Path> files() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (var files = Files.newDirectoryStream(folder, "caurong-register*.pdf")) {
            List<Path> all = new ArrayList<>();
            files.forEach(all::add);
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private byte[] written(int entries, int inOnePart) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(new Lines(entries, () -> {}), 2020, agency.clerk(), inOnePart, out);
        return out.toByteArray();
    }

    private static String page(PDDocument book, int number) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(number);
        text.setEndPage(number);
        return text.getText(book).strip();
    }

    /**
     * So many lines under the columns of the post.
     *
     * @param end what happens behind the last
     */
    private record Lines(int size, Runnable end) implements PrintableRegister {
        @Override
        public String name() {
            return "postal";
        }

        @Override
        public List<Column> columns() {
            return Column.of(
                    "register.postal.", "sent:day", "mark:wide", "to:", "envelopes:count", "sign:wide", "note:wide");
        }

        @Override
        public void each(int year, Actor actor, Consumer<Entry> entries) {
            for (int line = 1; line <= size; line++) {
                List<String> cells = List.of("01/01", line + "/X", "dòng-" + line + "-hết", "1", "", "");
                entries.accept(new Entry(line, LocalDate.of(year, 1, 1), cells));
            }
            end.run();
        }
    }
}
