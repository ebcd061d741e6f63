package vn.caurong.calendar.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.caurong.files.SheetPrinter;

/** A week with more than a page holds: no page begins in the middle of a day, nothing is lost. */
class FullSheetTests {
    private static final List<String> DAYS =
            List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật");

    @Test
    void everyPageBeginsWithADayAndNamesItsColumns() throws IOException {
        List<String> pages = print(15, day -> 3);
        assertThat(pages).hasSizeGreaterThan(3);
        for (String page : pages) {
            assertThat(page).contains("Ngày", "Buổi", "Lãnh Đạo Số");
            assertThat(count("Sáng", page)).isPositive().isEqualTo(count("Chiều", page));
            assertThat(DAYS.stream().filter(page::contains).count()).isEqualTo(count("Sáng", page));
        }
        assertThat(lines(pages)).hasSize(15 * 14 * 3).doesNotHaveDuplicates();
    }

    @Test
    void aDayTallerThanAPageIsPrintedWhole() throws IOException {
        List<String> pages = print(2, day -> day == 2 ? 40 : 1);
        assertThat(pages)
                .hasSizeBetween(3, 6)
                .allSatisfy(page -> assertThat(page).contains("Ngày", "Buổi"));
        assertThat(lines(pages)).hasSize(2 * (12 + 2 * 40)).doesNotHaveDuplicates();
    }

    private interface Fill {
        int of(int day);
    }

    /** Text of each page. */
    private static List<String> print(int leaders, Fill fill) throws IOException {
        List<PrintedColumn> columns = IntStream.range(0, leaders)
                .mapToObj(n -> new PrintedColumn(new UUID(0, n), "Lãnh Đạo Số " + n, "Phó Giám đốc"))
                .toList();
        List<PrintedRow> rows = new ArrayList<>();
        for (int day = 0; day < DAYS.size(); day++) {
            for (String half : new String[] {"Sáng", "Chiều"}) {
                rows.add(row(day, half, columns, fill.of(day)));
            }
        }
        var week = new PrintedWeek(
                "UBND THÀNH PHỐ",
                "SỞ THỬ IN",
                "LỊCH CÔNG TÁC TUẦN 15",
                "Từ ngày 06/04/2020 đến ngày 12/04/2020",
                "Công bố lần 1",
                "",
                "Đà Nẵng, ngày 03 tháng 4 năm 2020",
                List.of("Ngày", "Buổi"),
                columns,
                rows);
        var out = new ByteArrayOutputStream();
        new SheetPrinter().print("calendar/printed/sheet.jte", week, 1, out);
        return pages(out.toByteArray());
    }

    private static PrintedRow row(int day, String half, List<PrintedColumn> columns, int entries) {
        Map<UUID, List<PrintedLine>> cells = columns.stream()
                .collect(Collectors.toMap(
                        PrintedColumn::post,
                        column -> IntStream.range(0, entries)
                                .mapToObj(n -> new PrintedLine(
                                        "8:00–9:00",
                                        "",
                                        "Việc#%d.%s.%d.%d#"
                                                .formatted(
                                                        day,
                                                        half.charAt(0),
                                                        n,
                                                        column.post().getLeastSignificantBits()),
                                        "Phòng họp tầng 3"))
                                .toList()));
        return new PrintedRow(DAYS.get(day), "%02d/04/2020".formatted(6 + day), half.equals("Sáng"), half, cells);
    }

    private static List<String> pages(byte[] bytes) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    private static int count(String word, String page) {
        return (int) Pattern.compile(word).matcher(page).results().count();
    }

    private static List<String> lines(List<String> pages) {
        return pages.stream()
                .flatMap(page -> Pattern.compile("#[^#]+#").matcher(page).results())
                .map(found -> found.group())
                .toList();
    }
}
